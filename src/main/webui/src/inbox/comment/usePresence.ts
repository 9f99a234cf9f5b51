import { useEffect } from 'react'
import { api } from '../../shared/api/client'

const AGAIN_MS = 12_000

/** Tells that I am reading this, as long as the page can be seen. */
export function usePresence(id: string, ready: boolean): void {
  useEffect(() => {
    if (!ready) return
    const params = { path: { id } }
    const tell = () => {
      if (document.visibilityState === 'visible')
        api.PUT('/api/v1/comments/{id}/presence', { params }).catch(() => undefined)
    }
    const leave = () => {
      api.DELETE('/api/v1/comments/{id}/presence', { params, keepalive: true }).catch(() => undefined)
    }
    tell()
    const timer = setInterval(tell, AGAIN_MS)
    document.addEventListener('visibilitychange', tell)
    addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tell)
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [id, ready])
}
