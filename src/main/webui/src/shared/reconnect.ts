import { api } from './api/client'
import { connection } from './connection'

const FIRST_MS = 1000
const LONGEST_MS = 15_000

/** While nobody answers, asks by itself whether somebody does again: soon at first, then ever more rarely. */
export function startReconnecting(): void {
  let wait = FIRST_MS
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask() {
    clearTimeout(timer)
    wait = Math.min(wait * 2, LONGEST_MS)
    await api.GET('/api/v1/me').catch(() => undefined)
    if (!connection.get().online) timer = setTimeout(ask, wait)
  }

  connection.subscribe(() => {
    clearTimeout(timer)
    wait = FIRST_MS
    if (!connection.get().online) timer = setTimeout(ask, wait)
  })
  addEventListener('online', () => void ask())
}
