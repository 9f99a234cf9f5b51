import { type PointerEvent, type RefObject, useRef } from 'react'

const STARTS = 12
const ENOUGH = 96

let swipedAt = Number.NEGATIVE_INFINITY

/** A press that ends a swipe opens nothing. */
export const justSwiped = () => performance.now() - swipedAt < 400

interface Ways {
  right: () => void
  left: () => void
}

/** Moves the card with the finger, without asking React: typing and scrolling stay smooth. */
export function useSwipe(card: RefObject<HTMLElement | null>, ways: Ways, enabled: boolean) {
  const from = useRef<{ x: number; y: number; swiping: boolean } | null>(null)
  if (!enabled) return {}

  const move = (x: number) => {
    if (card.current) card.current.style.transform = x ? `translateX(${x}px)` : ''
  }
  const end = (event: PointerEvent) => {
    const start = from.current
    from.current = null
    move(0)
    if (!start?.swiping || event.type === 'pointercancel') return
    swipedAt = performance.now()
    const x = event.clientX - start.x
    if (x > ENOUGH) ways.right()
    if (x < -ENOUGH) ways.left()
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType === 'touch') from.current = { x: event.clientX, y: event.clientY, swiping: false }
    },
    onPointerMove: (event: PointerEvent) => {
      const start = from.current
      if (!start) return
      const [x, y] = [event.clientX - start.x, event.clientY - start.y]
      if (!start.swiping && Math.abs(y) > STARTS) from.current = null
      else if (Math.abs(x) > STARTS) start.swiping = true
      if (start.swiping) move(Math.max(-140, Math.min(140, x)))
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
