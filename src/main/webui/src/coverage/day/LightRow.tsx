import { TriangleAlert } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import type { Bar } from '../bars'
import { hoursIn, list, type NameOf } from '../speech'
import type { Day, DeskCoverage } from '../types'
import { instantOf } from '../wall'
import { spoken } from '../weeks/cells'
import { css, LightHead } from './DayGrid'
import { type DayAxis, placeAt } from './dayAxis'
import { gapsOn } from './rows'

interface Props {
  readonly bars: Bar[]
  readonly axis: DayAxis
  readonly day: Day
  readonly one: DeskCoverage
  readonly nameOf: NameOf
}

/** The sum of all rows: the same bar as in the twelve weeks, with room for words. */
export function LightRow({ bars, axis, day, one, nameOf }: Props) {
  const say = useSay()
  const language = useLanguage()
  const gaps = gapsOn(one, day.date)
  const cell = { day, bars, gaps, past: false, today: false }
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div role="row" className="day-row day-light" tabIndex={-1}>
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      <div role="rowheader" className="day-row-head" tabIndex={-1}>
        <LightHead bars={bars} />
      </div>
      <div className="day-track" role="none">
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        <div role="gridcell" className="visually-hidden" tabIndex={-1}>
          {spoken(say, language, cell, one.zone, nameOf)}
        </div>
        {bars.map((bar) => {
          const from = instantOf(day.date, bar.from, one.zone)
          const until = instantOf(day.date, bar.until, one.zone)
          return (
            <span
              key={bar.from}
              className="block block-light"
              data-light={bar.light}
              aria-hidden="true"
              style={css(placeAt(axis, { from, until }))}
            >
              <span>
                {bar.light === 'gap' && <TriangleAlert size={16} strokeWidth={2} />}
                {words(bar, (until - from) / 60_000)}
              </span>
            </span>
          )
        })}
      </div>
    </div>
  )

  function words(bar: Bar, minutes: number): string {
    const names = list(language, bar.memberIds.map(nameOf))
    if (bar.light !== 'gap') return names
    const hours = hoursIn(language, minutes)
    const gap = gaps.find(({ onDuty }) => onDuty.length > 0)
    return bar.memberIds.length && gap
      ? say('coverage.tooFewLong', { n: bar.memberIds.length, needed: gap.needed, hours })
      : say('coverage.nobodyLong', { hours })
  }
}
