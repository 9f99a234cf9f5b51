import { answer, api } from '../api/client'
import { sessionEnded } from '../api/session'
import type { ChangePage } from '../api/types'
import { lost, reached } from '../connection'
import type { Change } from './collector'
import { liveState } from './state'

export interface Listener {
  change(change: Change): void
  everything(): void
}

const GIVE_UP = 10_000
const ASK = 15_000
const REOPEN = 5_000

/** One event stream; where it breaks, the list of changes fills the hole. */
export function openStream(listener: Listener): () => void {
  let source: EventSource | undefined
  let cursor: string | undefined
  let wasOpen = false
  let closed = false
  let reopening: ReturnType<typeof setTimeout> | undefined
  let giveUp: ReturnType<typeof setTimeout> | undefined
  let asking: ReturnType<typeof setInterval> | undefined

  function open() {
    if (closed || sessionEnded.get()) return
    source = new EventSource('/api/v1/events')
    source.onopen = opened
    source.onmessage = heard
    source.onerror = failed
  }

  function opened() {
    reached()
    clearTimeout(giveUp)
    clearInterval(asking)
    giveUp = asking = undefined
    liveState.set('open')
    if (wasOpen) void catchUp()
    wasOpen = true
  }

  function heard(event: MessageEvent<string>) {
    if (event.lastEventId) cursor = event.lastEventId
    try {
      const change = JSON.parse(event.data) as Partial<Change>
      if (change.type && change.id) listener.change(change as Change)
    } catch {
      // a heartbeat
    }
  }

  function failed() {
    giveUp ??= setTimeout(broken, GIVE_UP)
    if (source?.readyState === EventSource.CLOSED) {
      clearTimeout(reopening)
      reopening = setTimeout(open, REOPEN)
    }
  }

  function broken() {
    liveState.set('broken')
    asking ??= setInterval(() => void catchUp(), ASK)
    void catchUp()
  }

  async function catchUp() {
    if (!cursor) return listener.everything()
    try {
      for (let more = true; more; ) {
        const page: ChangePage = await answer(
          api.GET('/api/v1/changes', { params: { query: { after: cursor, limit: 200 } } }),
        )
        for (const change of page.items) listener.change(change)
        more = page.items.length === 200 && !!page.next && page.next !== cursor
        cursor = page.next ?? cursor
      }
    } catch {
      lost()
    }
  }

  const wakeUp = () => source?.readyState === EventSource.CLOSED && open()
  addEventListener('online', wakeUp)
  open()

  return () => {
    closed = true
    removeEventListener('online', wakeUp)
    clearTimeout(reopening)
    clearTimeout(giveUp)
    clearInterval(asking)
    source?.close()
  }
}
