import { useEffect } from 'react'
import { useSay } from '../../shared/i18n/words'
import { announceNow } from '../../shared/messages'

/** A screen reader must hear at once that sending waits for reading. */
export function useStaleNews(stale: boolean): void {
  const say = useSay()
  useEffect(() => {
    if (stale) announceNow(say('reply.stale'))
  }, [stale, say])
}
