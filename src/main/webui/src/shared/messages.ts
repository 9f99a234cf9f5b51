import { store } from './store'

/** Toasts, undo and what screen readers hear. One of each in the frame; anybody may speak through these. */
export interface Toast {
  id: number
  text: string
  tone: 'plain' | 'danger'
  undo?: () => void
}

export const toasts = store<Toast[]>([])
let nextId = 1

export function toast(text: string, options: { tone?: Toast['tone']; undo?: () => void } = {}): number {
  const id = nextId++
  toasts.set((shown) => [...shown.slice(-2), { id, text, tone: options.tone ?? 'plain', undo: options.undo }])
  return id
}

export function dismiss(id: number) {
  toasts.set((shown) => shown.filter((one) => one.id !== id))
}

/** Z: the newest thing that can still be undone. */
export function undoLast(): boolean {
  const last = toasts.get().findLast((one) => one.undo)
  if (!last) return false
  dismiss(last.id)
  last.undo?.()
  return true
}

export const politeText = store('')
export const assertiveText = store('')

const QUIET = 10_000
let spokenAt = Number.NEGATIVE_INFINITY
let waiting: ReturnType<typeof setTimeout> | undefined

/** Politely at most once in ten seconds: the last of a burst is said. `now` in the tests. */
export function announce(text: string, now = performance.now()) {
  clearTimeout(waiting)
  const wait = spokenAt + QUIET - now
  if (wait <= 0) {
    spokenAt = now
    politeText.set(text)
  } else {
    waiting = setTimeout(() => {
      spokenAt = performance.now()
      politeText.set(text)
    }, wait)
  }
}

/** Only for: thread changed, claim taken from me, send failed, unknown. */
export function announceNow(text: string) {
  assertiveText.set('')
  setTimeout(() => assertiveText.set(text), 30)
}
