import { useLanguage, useSay } from '../../shared/i18n/words'
import { comingGaps, shortDay } from '../speech'
import type { DeskCoverage } from '../types'
import type { Seen } from '../useCoverage'
import { wallOf } from '../wall'
import './desk-rows.css'

/** One row of small bars for each desk, the worst first: which one needs me is seen before a day is. */
export function DeskRows({ seen, chosen, onChoose }: { seen: Seen; chosen: string; onChoose: (id: string) => void }) {
  const say = useSay()
  return (
    <ul className="desk-rows">
      {seen.sorted!.map((one) => {
        const gaps = comingGaps(one, seen.now).length
        return (
          <li key={one.desk.id}>
            <button type="button" aria-pressed={one.desk.id === chosen} onClick={() => onChoose(one.desk.id)}>
              <b>
                <bdi>{one.desk.name}</bdi>
              </b>
              <span data-gap={gaps > 0}>
                {gaps ? say('coverage.gapCount', { n: gaps }) : say('coverage.state_covered')}
              </span>
              <Strip one={one} today={seen.today} now={seen.now} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** A day is one piece: how it is at its worst. */
function Strip({ one, today, now }: { one: DeskCoverage; today: string; now: number }) {
  const language = useLanguage()
  const gone = (date: string) =>
    date === today && !comingGaps(one, now).some((gap) => wallOf(gap.from, one.zone).date === date)
  return (
    <span className="desk-strip" aria-hidden="true">
      {one.days
        .filter(({ date }) => date >= today)
        .map(({ date, state }) => (
          <i
            key={date}
            title={shortDay(language, date, now)}
            data-state={state === 'gap' && gone(date) ? 'over' : state}
          />
        ))}
    </span>
  )
}
