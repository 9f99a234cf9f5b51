import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { Proposal } from './DayView'
import { type DayAxis, QUARTER } from './dayAxis'
import { shifted, stretched } from './grab'
import { type Block, movable, type Row } from './rows'

interface Given {
  readonly rows: Row[]
  readonly axis: DayAxis
  readonly editable: boolean
  readonly grid: RefObject<HTMLElement | null>
  readonly onHold: (held: Proposal | undefined) => void
  readonly onDrop: (dropped: Proposal) => void
}

/** Less than this is a click. */
const SLIP = 4
/** So near its end a block is stretched, not moved; a finger is not that exact. */
const EDGE = 8
const FINGER_EDGE = 24
/** A finger that rests so long has the block, and takes it to another person as well. */
const REST = 350

/**
 * Dragging blocks with a mouse, a pen or a finger. A finger that goes along the hours moves a block at once, one that goes
 * up or down scrolls the page as everywhere (`touch-action: pan-y` on the blocks), unless it rested on the block first.
 */
export function useDrag({ rows, axis, editable, grid, onHold, onDrop }: Given) {
  const dragged = useRef(false)
  /** the page stays where it is while a finger has a block */
  const kept = useRef(false)
  useEffect(() => {
    const element = grid.current
    const keep = (event: Event) => kept.current && event.cancelable && event.preventDefault()
    element?.addEventListener('touchmove', keep, { passive: false })
    return () => element?.removeEventListener('touchmove', keep)
  }, [grid])

  function pointer(event: PointerEvent<HTMLElement>, grabbed: Block) {
    if (!editable || !movable(grabbed) || event.button !== 0 || !event.isPrimary) return
    const { pointerId, pointerType, currentTarget: target } = event
    const box = target.getBoundingClientRect()
    const track = target.parentElement!.getBoundingClientRect()
    const edge = Math.min(pointerType === 'touch' ? FINGER_EDGE : EDGE, box.width / 4)
    const how = event.clientX - box.left < edge ? 'from' : box.right - event.clientX < edge ? 'until' : 'move'
    const start = { x: event.clientX, y: event.clientY }
    const origin: Proposal = { memberId: grabbed.memberId, from: grabbed.from, until: grabbed.until, origin: grabbed }
    let now: Proposal | undefined
    dragged.current = false
    const rested =
      pointerType === 'touch'
        ? setTimeout(() => {
            kept.current = true
            now = origin
            onHold(origin)
          }, REST)
        : undefined

    const move = (to: globalThis.PointerEvent) => {
      if (to.pointerId !== pointerId) return
      const [across, down] = [Math.abs(to.clientX - start.x), Math.abs(to.clientY - start.y)]
      if (!dragged.current && Math.hypot(across, down) < SLIP) return
      // up or down is the page's, until a finger has a block
      if (pointerType === 'touch' && !now && down >= across) return over()
      clearTimeout(rested)
      kept.current = pointerType === 'touch'
      dragged.current = true
      const quarters = Math.round((((to.clientX - start.x) / track.width) * (axis.until - axis.from)) / QUARTER)
      const placed = how === 'move' ? shifted(origin, quarters, axis) : stretched(origin, quarters, axis, how)
      const under =
        how === 'move' && document.elementFromPoint(to.clientX, to.clientY)?.closest<HTMLElement>('.day-row')
      const memberId = (under && rows[Number(under.dataset.row)]?.member.id) || origin.memberId
      now = { ...origin, ...placed, memberId }
      onHold(now)
    }
    const over = () => {
      clearTimeout(rested)
      kept.current = false
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      onHold(undefined)
    }
    const end = (done: globalThis.PointerEvent) => {
      if (done.pointerId !== pointerId) return
      over()
      if (now && done.type === 'pointerup' && differs(now, origin)) onDrop(now)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  }

  return { pointer, wasDragged: () => dragged.current }
}

/** What was held and put back where it was is no change. */
const differs = (a: Proposal, b: Proposal) => a.memberId !== b.memberId || a.from !== b.from || a.until !== b.until
