import { Heart, HeartCrack } from 'lucide-react'
import { Fragment, memo, type PointerEvent } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import type { PlanDesk } from './hours'
import type { Cell } from './rows'
import { ShiftMark } from './ShiftMark'
import type { Spot } from './spots'
import type { Held } from './types'
import { awayWords, cellWords, shiftWords } from './words'

interface Props {
  readonly cell: Cell
  readonly row: number
  readonly col: number
  /** which of its shifts is the grid's tab stop; none where that is in another cell */
  readonly stop: number | undefined
  readonly desks: PlanDesk[]
  readonly locks: string[]
  readonly ghost: Held | undefined
  readonly editable: boolean
  readonly onFocus: (spot: Spot) => void
  readonly onOpen: (shift?: Held) => void
  readonly onPointer: (event: PointerEvent<HTMLElement>, shift: Held) => void
}

/** What the others are depends on these alone; the handlers come new with every paint and do the same. */
const same = (a: Props, b: Props) =>
  a.cell === b.cell && a.stop === b.stop && a.locks === b.locks && a.ghost === b.ghost && a.editable === b.editable

export const PlanCell = memo(PlanCellAsIs, same)

function PlanCellAsIs(props: Props) {
  const { cell, row, col, stop, desks, locks, ghost, editable, onFocus, onOpen, onPointer } = props
  const say = useSay()
  const language = useLanguage()
  const spoken = { say, language }
  const { held, away, wish, partly } = cell
  const many = held.length > 1
  const spot = (n: number) => ({
    'data-spot': `${row} ${col} ${n}`,
    onFocus: () => onFocus({ row, col, n }),
  })
  const mark = (shift: Held) => (
    <ShiftMark
      shift={shift}
      desks={desks}
      locked={locks.includes(shift.key)}
      ghost={shift.key === ghost?.key}
      title={shiftWords(spoken, shift, desks)}
      onPointerDown={editable ? (event) => onPointer(event, shift) : undefined}
    />
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its cells
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid, with one tab stop and arrows
      role="gridcell"
      className="plan-cell"
      data-cell={`${row} ${col}`}
      data-closed={cell.closed}
      data-away={away ? `${away.first ? 'first' : ''} ${away.last ? 'last' : ''}` : undefined}
      data-partly={partly !== undefined}
      tabIndex={many ? undefined : stop === 0 ? 0 : -1}
      {...(many ? {} : spot(0))}
      onClick={() => editable && !many && onOpen(held[0])}
    >
      <span className="visually-hidden">{cellWords(spoken, cell, desks, locks)}</span>
      {away?.first && (
        <span className="plan-away" style={{ '--days': away.days } as React.CSSProperties} aria-hidden="true">
          {away.days === 1
            ? say(`coverage.away_${away.absence.kind ?? 'unknown'}`)
            : awayWords(spoken, away.absence, desks[0]?.zone)}
        </span>
      )}
      {held.map((shift, n) =>
        many ? (
          // biome-ignore lint/a11y/useKeyWithClickEvents: see the cell
          // biome-ignore lint/a11y/useSemanticElements: the grid moves the focus, not Tab
          <span
            key={shift.key}
            role="button"
            className="plan-one"
            aria-label={shiftWords(spoken, shift, desks)}
            tabIndex={stop === n ? 0 : -1}
            {...spot(n)}
            onClick={() => editable && onOpen(shift)}
          >
            {mark(shift)}
          </span>
        ) : (
          <Fragment key={shift.key}>{mark(shift)}</Fragment>
        ),
      )}
      {wish === 'granted' && <Heart className="plan-wish" size={15} strokeWidth={2} aria-hidden="true" />}
      {wish === 'refused' && (
        <HeartCrack className="plan-wish plan-wish-not" size={15} strokeWidth={2} aria-hidden="true" />
      )}
    </td>
  )
}
