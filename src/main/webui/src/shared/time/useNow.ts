import { useSyncExternalStore } from 'react'
import { store } from '../store'

const now = store(Date.now())
let followers = 0
let ticking: ReturnType<typeof setInterval>

function follow(tell: () => void) {
  if (followers++ === 0) ticking = setInterval(() => now.set(Date.now()), 10_000)
  const leave = now.subscribe(tell)
  return () => {
    leave()
    if (--followers === 0) clearInterval(ticking)
  }
}

/** One clock for the page, a step every ten seconds: rows that count minutes repaint together. */
export function useNow(): number {
  return useSyncExternalStore(follow, now.get)
}
