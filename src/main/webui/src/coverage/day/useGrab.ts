import { type RefObject, useState } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { page } from '../../shared/keyboard/page'
import { useKeys } from '../../shared/keyboard/useKeys'
import { announceNow } from '../../shared/messages'
import { hour, namesOf } from '../speech'
import type { Coverage, DeskCoverage, Gap } from '../types'
import { DAY_MINUTES, wallOf } from '../wall'
import type { Spot } from './BlockCell'
import type { Proposal } from './DayView'
import type { DayAxis } from './dayAxis'
import { closes, shifted, stretched } from './grab'
import { type Block, movable, type Row } from './rows'
import { useDrag } from './useDrag'

interface Given {
  readonly rows: Row[]
  readonly axis: DayAxis
  readonly one: DeskCoverage
  readonly coverage: Coverage
  readonly gap?: Gap
  readonly editable: boolean
  readonly grid: RefObject<HTMLElement | null>
  readonly onSelect: (block: Block) => void
  readonly onPropose: (proposal: Proposal | undefined) => void
}

/** Moving blocks about, by keys and by pointer alike: nothing is asked and nothing saved before it is dropped. */
export function useGrab({ rows, axis, one, coverage, gap, editable, grid, onSelect, onPropose }: Given) {
  const say = useSay()
  const language = useLanguage()
  const [at, setAt] = useState<Spot>({ row: 0, block: 0 })
  const [held, setHeld] = useState<Proposal>()
  const row = Math.min(at.row, Math.max(0, rows.length - 1))
  const blocks = rows[row]?.blocks ?? []
  const block = blocks[Math.min(at.block, Math.max(0, blocks.length - 1))]
  const nameOf = namesOf(coverage)

  function words({ memberId, from, until }: Proposal, grabbed: boolean): string {
    const end = wallOf(until, one.zone).minutes
    const times = {
      name: nameOf(memberId),
      from: hour(language, wallOf(from, one.zone).minutes),
      until: hour(language, end === 0 ? DAY_MINUTES : end),
    }
    if (!grabbed) return say('coverage.proposal', times)
    const how = closes({ from, until }, gap)
    return say(how === 'all' ? 'coverage.grabClosed' : how === 'part' ? 'coverage.grabPart' : 'coverage.grabbed', times)
  }

  const hold = (next: Proposal) => {
    setHeld(next)
    announceNow(words(next, true))
    return true
  }
  const drop = () => {
    if (!held) return
    onPropose(held)
    setHeld(undefined)
  }
  const focus = (spot: Spot) => {
    setAt(spot)
    grid.current?.querySelector<HTMLElement>(`[data-place="${spot.row} ${spot.block}"]`)?.focus()
    return true
  }
  const inside = () => !!grid.current?.contains(document.activeElement)

  function grabOrDrop() {
    if (!inside() || !editable) return false
    if (held) return drop()
    const member = rows[row]?.member
    if (block && movable(block))
      return hold({ memberId: block.memberId, from: block.from, until: block.until, origin: block })
    // where nobody is, the hours of the gap are what is wanted
    if (member && gap && blocks.every(({ kind }) => kind !== 'duty'))
      return hold({ memberId: member.id, from: Date.parse(gap.from), until: Date.parse(gap.until) })
    return false
  }

  function arrow(event: KeyboardEvent) {
    if (!inside()) return false
    const by = event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 1
    const across = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    if (!held) {
      if (across) return focus({ row, block: clamp(at.block + by, blocks.length) })
      const to = clamp(row + by, rows.length)
      return focus({ row: to, block: clamp(at.block, rows[to]?.blocks.length ?? 0) })
    }
    if (event.shiftKey) return across && hold({ ...held, ...stretched(held, by, axis) })
    if (across) return hold({ ...held, ...shifted(held, by, axis) })
    const here = rows.findIndex(({ member }) => member.id === held.memberId)
    const next = rows[clamp(here + by, rows.length)]
    return next ? hold({ ...held, memberId: next.member.id }) : true
  }

  useKeys(page, {
    ...Object.fromEntries(
      ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight'].map((key) => [
        key,
        arrow,
      ]),
    ),
    ' ': grabOrDrop,
    Enter: () => {
      if (!inside()) return false
      if (held) return drop()
      return block && editable && movable(block) ? onSelect(block) : false
    },
    Escape: () => {
      if (!held) return false
      setHeld(undefined)
      announceNow(say('coverage.dropped'))
      return true
    },
  })

  const drag = useDrag({ rows, axis, editable, grid, onHold: setHeld, onDrop: onPropose })

  return { at: { row, block: at.block }, setAt, held, words, ...drag }
}

const clamp = (n: number, most: number) => Math.max(0, Math.min(n, most - 1))
