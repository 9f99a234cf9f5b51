import { useRef, useState } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { page } from '../../shared/keyboard/page'
import { useKeys } from '../../shared/keyboard/useKeys'
import type { Axis } from '../bars'
import { daysFrom, firstNamesOf, namesOf, weekdayName } from '../speech'
import type { Coverage, Desk, DeskCoverage } from '../types'
import type { Cell } from './cells'
import { DayCell } from './DayCell'
import { moved, nextGap } from './move'
import './weeks-grid.css'

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']

interface Props {
  readonly cells: Cell[]
  readonly one: DeskCoverage
  readonly axis: Axis
  readonly coverage: Coverage
  readonly desk?: Desk
  readonly date: string
  readonly onOpen: (date: string) => void
}

/** One tab stop; arrows go by days and weeks, N to the next gap, Enter opens the day. */
export function WeeksGrid({ cells, one, axis, coverage, desk, date, onOpen }: Props) {
  const say = useSay()
  const language = useLanguage()
  const grid = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      cells.findIndex((cell) => cell.day.date === date),
    ),
  )
  const gaps = cells.flatMap(({ gaps: some }, n) => (some.length ? [n] : []))
  const names = { first: firstNamesOf(coverage), full: namesOf(coverage) }

  const focus = (to: number | undefined) => {
    if (to === undefined || to < 0) return false
    setAt(to)
    grid.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus()
    return true
  }
  const inside = () => !!grid.current?.contains(document.activeElement)
  const arrow = (event: KeyboardEvent) => (inside() ? focus(moved(at, event.key, cells.length)) : false)
  useKeys(page, {
    ...Object.fromEntries(KEYS.map((key) => [key, arrow])),
    Enter: () => (inside() && cells[at] ? onOpen(cells[at].day.date) : false),
    n: () => focus(nextGap(at, gaps)),
    'Shift+N': () => focus(nextGap(at, gaps, true)),
    t: () => focus(cells.findIndex(({ today }) => today)),
  })

  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, n) => cells.slice(n * 7, n * 7 + 7))
  const narrow = Array.from({ length: 7 }, (_, n) => weeks.every((week) => week[n]?.bars.length === 0))
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid, with one tab stop and arrows
      role="grid"
      ref={grid}
      className="weeks-grid"
      aria-label={`${one.desk.name}: ${say('coverage.grid')}`}
      aria-rowcount={weeks.length + 1}
      aria-colcount={8}
    >
      <colgroup>
        <col className="weeks-first" />
        {narrow.map((is, n) => (
          <col key={weeks[0]?.[n]?.day.date} className={is ? 'weeks-narrow' : undefined} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td>{one.zone.split('/').at(-1)?.replaceAll('_', ' ')}</td>
          {weeks[0]?.map(({ day: { date: first } }, n) => (
            <th key={first} scope="col" abbr={weekdayName(language, first)}>
              {weekdayName(language, first, narrow[n] ? 'short' : 'long')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, w) => (
          <tr key={week[0]!.day.date}>
            <th scope="row">
              <b>{say('coverage.week', { n: week[0]!.day.week })}</b>
              <small>{daysFrom(language, week[0]!.day.date, week.at(-1)!.day.date)}</small>
            </th>
            {week.map((cell, n) => (
              <DayCell
                key={cell.day.date}
                cell={cell}
                n={w * 7 + n}
                stop={w * 7 + n === at}
                narrow={narrow[n] === true}
                planBegins={cell.plan !== undefined && (n === 0 || week[n - 1]?.plan?.id !== cell.plan.id)}
                zone={one.zone}
                axis={axis}
                names={names}
                desk={desk}
                onFocus={setAt}
                onOpen={onOpen}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
