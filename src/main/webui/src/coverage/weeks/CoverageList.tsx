import { useLanguage, useSay } from '../../shared/i18n/words'
import { askedWords } from '../ask/ask'
import type { Go } from '../place'
import { gapTimes, gapWords, list, longDay, namesOf } from '../speech'
import type { DeskCoverage } from '../types'
import type { Seen } from '../useCoverage'
import { cellsOf, hoursOf } from './cells'
import './coverage-list.css'

/** The twin of the grid: one row per day, gaps first, for whoever reads rather than looks. */
export function CoverageList({ seen, one, go }: { seen: Seen; one: DeskCoverage; go: Go }) {
  const say = useSay()
  const language = useLanguage()
  const nameOf = namesOf(seen.coverage!)
  const cells = cellsOf(one, language, seen.now).filter(({ past }) => !past)
  const gaps = cells.filter((cell) => cell.gaps.length > 0)
  return (
    <div className="coverage-main" id="list" tabIndex={-1}>
      {gaps.length > 0 && (
        <>
          <h2 className="coverage-list-head">{say('coverage.gapCount', { n: gaps.length })}</h2>
          {table(gaps, say('coverage.gapsFirst'))}
        </>
      )}
      <h2 className="coverage-list-head">{say('coverage.allDays')}</h2>
      {table(cells, say('coverage.listHead'))}
    </div>
  )

  function table(rows: typeof cells, label: string) {
    return (
      <table className="coverage-list" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say('coverage.col_date')}</th>
            <th scope="col">{say('coverage.col_state')}</th>
            <th scope="col">{say('coverage.col_hours')}</th>
            <th scope="col">{say('coverage.col_who')}</th>
            <th scope="col">{say('coverage.col_gaps')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((cell) => (
            <tr key={cell.day.date} data-state={cell.day.state} data-today={cell.today}>
              <th scope="row">
                <button
                  type="button"
                  className="link-button"
                  onClick={() => go({ desk: one.desk.id, view: 'day', date: cell.day.date })}
                >
                  {longDay(language, cell.day.date)}
                </button>
                {cell.name && <small>{cell.name}</small>}
              </th>
              <td>{say(`coverage.state_${cell.day.state}`)}</td>
              <td>{hoursOf(language, cell.bars)}</td>
              <td>{list(language, [...new Set(cell.bars.flatMap(({ memberIds }) => memberIds))].map(nameOf))}</td>
              <td>
                {cell.gaps
                  .map((gap) =>
                    [
                      gapWords(say, language, gap, one.zone, seen.desk, gapTimes(gap, one.zone)),
                      askedWords(say, language, gap, one.zone, seen.now),
                    ]
                      .filter(Boolean)
                      .join(', '),
                  )
                  .join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  }
}
