import { Fragment } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { useNow } from '../../shared/time/useNow'
import { longDay, shortDay } from '../speech'
import { isGranted } from './fairness'
import { dateOf } from './held'
import type { Hole } from './light'
import { isClosed } from './rows'
import { ShiftMark } from './ShiftMark'
import type { Held, Member, Wish } from './types'
import type { Board } from './useBoard'
import { awayWords, holeWords, shiftWords } from './words'
import '../weeks/coverage-list.css'
import './plan-list.css'

interface Props {
  readonly board: Board
  readonly held: Held[]
  readonly holes: Hole[]
  readonly locks: string[]
  readonly people: Member[]
  readonly wishes: Wish[]
  readonly editable: boolean
  readonly onOpen: (spot: { shift?: Held; memberId: string; date: string }) => void
}

/** The twin of the grid: a row for each day, for whoever reads rather than looks. Each shift opens what can be done with it. */
export function PlanList({ board, held, holes, locks, people, wishes, editable, onOpen }: Props) {
  const say = useSay()
  const language = useLanguage()
  const phone = usePhone()
  const now = useNow()
  const spoken = { say, language, now }
  const { desks, dates, absences, names } = board
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? '?'
  const sorted = held.toSorted(
    (a, b) => a.from.localeCompare(b.from) || nameOf(a.memberId).localeCompare(nameOf(b.memberId)),
  )
  return (
    <table className="coverage-list plan-list" aria-label={say('plan.list')}>
      <thead>
        <tr>
          <th scope="col">{say('coverage.col_date')}</th>
          <th scope="col">{say('coverage.light')}</th>
          <th scope="col">{say('plan.col_shifts')}</th>
          <th scope="col">{say(wishes.length ? 'plan.col_awayWishes' : 'plan.col_away')}</th>
        </tr>
      </thead>
      <tbody>
        {dates.map((date) => {
          const gaps = holes.filter((one) => one.date === date)
          const closed = isClosed(desks, date)
          const away = absences.filter((one) => people.some(({ id }) => id === one.member.id) && touchesDate(one, date))
          const said = [
            ...away.map((one) => ({
              id: one.id,
              name: one.member.name,
              words: awayWords(spoken, one, desks[0]?.zone),
            })),
            ...wishes
              .filter((wish) => wish.date === date)
              .map((wish) => ({
                id: `wish ${wish.memberId}`,
                name: nameOf(wish.memberId),
                words: say(isGranted(wish, held) ? 'plan.wish_granted' : 'plan.wish_refused'),
              })),
          ]
          const shifts = sorted.filter(({ from }) => dateOf(from) === date)
          return (
            <tr key={date} data-state={gaps.length ? 'gap' : closed ? 'closed' : 'covered'}>
              <th scope="row">
                {phone ? shortDay(language, date, now) : longDay(language, date)}
                {names.has(date) && <small>{names.get(date)}</small>}
              </th>
              <td>
                {gaps.length
                  ? gaps.map((one) => holeWords(spoken, one, desks)).join(', ')
                  : say(closed ? 'coverage.closed' : 'coverage.state_covered')}
              </td>
              <td>
                <ul className="plan-list-shifts">
                  {shifts.map((shift) => (
                    <li key={shift.key}>{line(shift)}</li>
                  ))}
                </ul>
              </td>
              <td>
                {said.map(({ id, name, words }, n) => (
                  <Fragment key={id}>
                    {n > 0 && ', '}
                    <bdi>{name}</bdi> ({words})
                  </Fragment>
                ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )

  function line(shift: Held) {
    const words = `${nameOf(shift.memberId)}, ${shiftWords(spoken, shift, desks)}`
    const locked = locks.includes(shift.key)
    const content = (
      <>
        <ShiftMark shift={shift} desks={desks} locked={locked} />
        <span>
          {words}
          {locked && `, ${say('plan.locked')}`}
        </span>
      </>
    )
    if (!editable) return <span className="plan-list-shift">{content}</span>
    return (
      <button
        type="button"
        className="plan-list-shift"
        onClick={() => onOpen({ shift, memberId: shift.memberId, date: dateOf(shift.from) })}
      >
        {content}
      </button>
    )
  }
}

const touchesDate = ({ firstDay, lastDay, from, until }: Board['absences'][number], date: string) =>
  (firstDay ?? from.slice(0, 10)) <= date && date <= (lastDay ?? until.slice(0, 10))
