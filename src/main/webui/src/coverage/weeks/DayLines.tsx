import { TriangleAlert } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import type { Axis } from '../bars'
import { LightBar } from '../parts/LightBar'
import { gapTimes, gapWords, list, type NameOf, shortDay } from '../speech'
import type { Desk, DeskCoverage } from '../types'
import { type Cell, hoursOf } from './cells'
import './day-lines.css'

interface Props {
  readonly cells: Cell[]
  readonly one: DeskCoverage
  readonly axis: Axis
  readonly nameOf: NameOf
  readonly desk?: Desk
  readonly onOpen: (date: string) => void
  /** a heading for each week */
  readonly weeks?: boolean
}

/** Days as lines, for a week and for phones. */
export function DayLines({ cells, one, axis, nameOf, desk, onOpen, weeks = false }: Props) {
  const say = useSay()
  return (
    <ol className="day-lines">
      {cells.map((cell, n) => (
        <li key={cell.day.date}>
          {weeks && cell.day.week !== cells[n - 1]?.day.week && (
            <h3 className="day-lines-week">{say('coverage.weekLong', { n: cell.day.week })}</h3>
          )}
          <DayLine cell={cell} one={one} axis={axis} nameOf={nameOf} desk={desk} onOpen={onOpen} />
        </li>
      ))}
    </ol>
  )
}

function DayLine({ cell, one, axis, nameOf, desk, onOpen }: Omit<Props, 'cells' | 'weeks'> & { cell: Cell }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { day, bars, gaps, name, past, today } = cell
  const people = [...new Set(bars.flatMap(({ memberIds }) => memberIds))].map(nameOf)
  const gap = gaps.length > 0
  return (
    <button
      type="button"
      className="day-line"
      data-state={bars.length === 0 ? 'closed' : gap ? 'gap' : 'open'}
      data-today={today}
      data-past={past}
      onClick={() => onOpen(day.date)}
    >
      <span className="day-line-date">
        <b>{shortDay(language, day.date, now)}</b>
        <small>{[today && say('coverage.today'), name, hoursOf(language, bars)].filter(Boolean).join(', ')}</small>
      </span>
      {bars.length > 0 ? <LightBar bars={bars} axis={axis} /> : <span className="day-line-bar" />}
      <span className="day-line-who">
        {gap &&
          gaps.map((dark) => (
            <strong key={dark.from + dark.channelIds}>
              <TriangleAlert size={14} strokeWidth={2} aria-hidden="true" />
              {gapWords(say, language, dark, one.zone, desk, gapTimes(dark, one.zone))}
              {dark.asked.length > 0 && `, ${say('coverage.asked_chip')}`}
            </strong>
          ))}
        <span>{bars.length === 0 ? say('coverage.closed') : list(language, people)}</span>
      </span>
    </button>
  )
}
