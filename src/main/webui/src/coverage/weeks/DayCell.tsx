import { Hourglass, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import type { Axis } from '../bars'
import { LightBar } from '../parts/LightBar'
import type { NameOf } from '../speech'
import type { Desk } from '../types'
import { type Cell, gapLine, hoursOf, initialsOf, isAsked, spoken } from './cells'
import './day-cell.css'

interface Props {
  readonly cell: Cell
  readonly n: number
  readonly stop: boolean
  readonly narrow: boolean
  readonly planBegins: boolean
  readonly zone: string
  readonly axis: Axis
  readonly names: { first: NameOf; full: NameOf }
  readonly desk?: Desk
  readonly onFocus: (n: number) => void
  readonly onOpen: (date: string) => void
}

export const DayCell = memo(DayCellAsIs, same)

/** What a day shows depends on these alone; the names and the handlers come new with every paint. */
function same(a: Props, b: Props) {
  return a.cell === b.cell && a.stop === b.stop && a.axis === b.axis && a.narrow === b.narrow && a.desk === b.desk
}

function DayCellAsIs({ cell, n, stop, narrow, planBegins, zone, axis, names, desk, onFocus, onOpen }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { day, bars, gaps, name, past, today } = cell
  const gap = gaps.length > 0
  const date = Number(day.date.slice(8))
  const words = spoken(say, language, cell, zone, names.first)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its cells
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid, with one tab stop and arrows
      role="gridcell"
      className="day-cell"
      tabIndex={stop ? 0 : -1}
      data-day={n}
      data-state={bars.length === 0 ? 'closed' : gap ? 'gap' : 'open'}
      data-past={past}
      data-today={today}
      data-plan={planBegins}
      aria-current={today ? 'date' : undefined}
      onFocus={() => onFocus(n)}
      onClick={() => onOpen(day.date)}
    >
      {/* the initials and the bar are for the eye; who listens hears names and times */}
      <span className="visually-hidden">{words}</span>
      <span className="day-cell-head" aria-hidden="true">
        <b>{language === 'en' ? date : `${date}.`}</b>
        {!narrow && (
          <span title={name}>
            {today ? say('coverage.today') : ''}
            {today && name ? ', ' : ''}
            {name && bars.length > 0 ? `${hoursOf(language, bars)} ` : ''}
            {name}
          </span>
        )}
        {isAsked(cell) && <Hourglass size={14} strokeWidth={2} aria-hidden="true" />}
        {gap && <TriangleAlert size={14} strokeWidth={2} aria-hidden="true" />}
      </span>
      {bars.length > 0 && <LightBar bars={bars} axis={axis} />}
      {!narrow && (
        <span className="day-cell-who" aria-hidden="true">
          {bars.length === 0
            ? say('coverage.closed')
            : gap
              ? gapLine(say, language, cell, zone, desk)
              : initialsOf(bars, names.full)}
        </span>
      )}
    </td>
  )
}
