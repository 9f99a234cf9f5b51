import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useSay } from '../../shared/i18n/words'
import { page } from '../../shared/keyboard/page'
import { useKeys } from '../../shared/keyboard/useKeys'
import { announceNow } from '../../shared/messages'
import { dateOf, sameTimes } from './held'
import type { PlanDesk } from './hours'
import { movedTo, nextOpen, stretched } from './moves'
import type { Row } from './rows'
import { led, type Spot, spotOf } from './spots'
import type { Held } from './types'

interface Given {
  readonly rows: Row[]
  readonly dates: string[]
  readonly desks: PlanDesk[]
  readonly editable: boolean
  readonly grid: RefObject<HTMLElement | null>
  readonly ghost: Held | undefined
  readonly onGhost: (ghost: Held | undefined) => void
  readonly onDrop: (shift: Held) => void
  readonly onOpen: (spot: { shift?: Held; memberId: string; date: string }) => void
  readonly onLock: (shift: Held) => void
  readonly words: (ghost: Held) => string
}

/** Less than this is a click. */
const SLIP = 4
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

/** Moving shifts about, by keys and by pointer alike: what it does is seen while it is held, and kept when it is dropped. */
export function useGrabShift(given: Given) {
  const { rows, dates, desks, editable, grid, ghost, onGhost, onDrop, onOpen, onLock, words } = given
  const say = useSay()
  const [at, setAt] = useState<Spot>({ row: 0, col: 0, n: 0 })
  const follow = useRef<string>(undefined)
  // cells are painted anew only when they look different: what they call must still be today's
  const latest = useRef(given)
  latest.current = given
  const dragged = useRef(false)
  const row = rows[Math.min(at.row, rows.length - 1)]
  const cell = row?.cells[Math.min(at.col, dates.length - 1)]
  const shift = cell?.held[Math.min(at.n, Math.max(0, cell.held.length - 1))]
  // what one held may have been what had the focus, and is elsewhere now
  const inside = () =>
    !!grid.current?.contains(document.activeElement) || (!!ghost && document.activeElement === document.body)

  const focus = (spot: Spot) => {
    setAt(spot)
    const where = grid.current?.querySelector<HTMLElement>(`[data-spot="${spot.row} ${spot.col} ${spot.n}"]`)
    where?.focus()
    return true
  }

  // a shift that was dropped has a new place in the grid: the focus goes along
  useEffect(() => {
    const spot = follow.current && !ghost && spotOf(follow.current, rows)
    if (!spot) return
    follow.current = undefined
    setAt(spot)
    grid.current?.querySelector<HTMLElement>(`[data-spot="${spot.row} ${spot.col} ${spot.n}"]`)?.focus()
  }, [rows, ghost, grid])

  const hold = (next: Held) => {
    onGhost(next)
    announceNow(words(next))
    return true
  }
  const drop = () => {
    if (!ghost) return false
    follow.current = ghost.key
    onGhost(undefined)
    onDrop(ghost)
    return true
  }

  function arrow(event: KeyboardEvent) {
    if (!inside()) return false
    if (!ghost) return focus(led(at, event.key, rows))
    const by = event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 1
    const across = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    if (across)
      return hold(movedTo(ghost, { memberId: ghost.memberId, date: nextOpen(ghost, by, dates, desks) }, desks))
    const here = rows.findIndex(({ member }) => member.id === ghost.memberId)
    const next = rows[here + by]
    return next && event.key.startsWith('Arrow') ? hold({ ...ghost, memberId: next.member.id }) : true
  }
  const length = (by: 1 | -1) => () => (inside() && ghost ? hold(stretched(ghost, by)) : false)

  useKeys(page, {
    ...Object.fromEntries(ARROWS.map((key) => [key, arrow])),
    'Shift+ArrowLeft': length(-1),
    'Shift+ArrowRight': length(1),
    ' ': () => {
      if (!inside() || !editable) return false
      if (ghost) return drop()
      return shift ? hold(shift) : false
    },
    Enter: () => {
      if (!inside() || !editable) return false
      if (ghost) return drop()
      if (row && cell) onOpen({ shift, memberId: row.member.id, date: cell.date })
      return true
    },
    l: () => (inside() && editable && shift && !ghost ? onLock(shift) : false),
    Escape: () => {
      if (!ghost) return false
      onGhost(undefined)
      announceNow(say('coverage.dropped'))
      return true
    },
  })

  function pointer(event: PointerEvent<HTMLElement>, grabbed: Held) {
    dragged.current = false
    if (!latest.current.editable || event.button !== 0) return
    // a touch belongs to what it began on, which goes to another cell on the way
    if (event.currentTarget.hasPointerCapture?.(event.pointerId))
      event.currentTarget.releasePointerCapture(event.pointerId)
    const start = { x: event.clientX, y: event.clientY }
    let now: Held | undefined
    const move = (to: globalThis.PointerEvent) => {
      if (!now && Math.hypot(to.clientX - start.x, to.clientY - start.y) < SLIP) return
      dragged.current = true
      const under = document.elementFromPoint(to.clientX, to.clientY)?.closest<HTMLElement>('[data-cell]')
      const [r, c] = (under?.dataset.cell ?? '').split(' ').map(Number)
      const { rows, dates, desks, onGhost } = latest.current
      const memberId = (under && rows[r!]?.member.id) || grabbed.memberId
      const date = (under && dates[c!]) || dateOf(grabbed.from)
      const next = movedTo(grabbed, { memberId, date }, desks)
      if (now && sameTimes(now, next)) return
      now = next
      onGhost(next)
    }
    const end = (done: Event) => {
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      setTimeout(() => {
        dragged.current = false
      })
      latest.current.onGhost(undefined)
      if (now && done.type === 'pointerup' && !sameTimes(now, grabbed)) latest.current.onDrop(now)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  }

  return { at, setAt, pointer, wasDragged: () => dragged.current }
}
