import { useEffect, useRef } from 'react'
import { type Batch, type Change, collector, type Kind, kindOf } from './collector'

/** One stream per browser: the first window holds it and tells the others. */
const listeners = new Set<(batch: Batch) => void>()
const gathered = collector((batch) => {
  for (const tell of listeners) tell(batch)
})

type Told = Change | 'everything'

const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('majakka-live')

function take(told: Told) {
  if (told === 'everything') gathered.all()
  else gathered.add(told)
}

function tell(told: Told) {
  take(told)
  others?.postMessage(told)
}

let started = false

export function startLive() {
  if (started) return
  started = true
  others?.addEventListener('message', (event: MessageEvent<Told>) => take(event.data))
  const listener = { change: tell, everything: () => tell('everything') }
  const open = async () => (await import('./stream')).openStream(listener)
  if (!navigator.locks) {
    void open()
    return
  }
  // held until this window closes; then the next one in the line opens its own
  void navigator.locks.request('majakka-stream', async () => {
    await open()
    return new Promise(() => {})
  })
}

/** Hears of changes of these kinds, gathered for half a second. */
export function useLive(kinds: Kind[], hear: (batch: Batch) => void) {
  const latest = useRef(hear)
  latest.current = hear
  const wanted = kinds.join()
  useEffect(() => {
    const listener = (batch: Batch) => {
      const changes = batch.changes.filter((change) => wanted.split(',').includes(kindOf(change.type)))
      if (changes.length || batch.everything) latest.current({ changes, everything: batch.everything })
    }
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [wanted])
}
