import { sessionEnded } from '../api/session'
import { lost, reached } from '../connection'
import type { Change } from './collector'
import { liveState } from './state'

export interface Listener {
  change(change: Change): void
  /** we cannot tell what was missed */
  everything(): void
}

const GIVE_UP = 10_000
const ASK = 15_000
const REOPEN = 5_000

/**
 * One event stream. The browser reopens it by itself and says what it heard last, so the server tells what was missed.
 * Gone for ten seconds, what is on screen is asked for every fifteen.
 */
export function openStream(listener: Listener): () => void {
  let source: EventSource | undefined
  let afresh = false
  let closed = false
  let reopening: ReturnType<typeof setTimeout> | undefined
  let giveUp: ReturnType<typeof setTimeout> | undefined
  let asking: ReturnType<typeof setInterval> | undefined

  function open() {
    if (closed) return
    if (sessionEnded.get()) {
      reopening = setTimeout(open, REOPEN)
      return
    }
    source = new EventSource('/api/v1/events')
    source.onopen = opened
    source.onmessage = heard
    source.onerror = failed
    source.addEventListener('reset', () => listener.everything())
  }

  function opened() {
    reached()
    clearTimeout(giveUp)
    clearInterval(asking)
    giveUp = asking = undefined
    liveState.set('open')
    if (afresh) listener.everything()
    afresh = false
  }

  function heard(event: MessageEvent<string>) {
    try {
      const change = JSON.parse(event.data) as Partial<Change>
      if (change.type && change.id) listener.change(change as Change)
    } catch {
      // not one of ours
    }
  }

  function failed() {
    giveUp ??= setTimeout(broken, GIVE_UP)
    if (source?.readyState !== EventSource.CLOSED) return
    // a new one does not know what the old one heard
    afresh = true
    clearTimeout(reopening)
    reopening = setTimeout(open, REOPEN)
  }

  function broken() {
    liveState.set('broken')
    asking ??= setInterval(listener.everything, ASK)
    if (!navigator.onLine) lost()
  }

  const wakeUp = () => {
    if (source?.readyState === EventSource.CLOSED) open()
  }
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
