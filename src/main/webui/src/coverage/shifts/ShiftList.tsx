import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Me } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { daysFrom, firstNamesOf, hoursIn } from '../speech'
import type { Coverage } from '../types'
import { addDays } from '../wall'
import { ShiftRow } from './ShiftRow'
import { swapsQuery } from './server'
import { byWeek, type MyShift, minutesOf } from './shifts'

/** What people look ahead; the rest of the twelve weeks is one press away. */
const SOON = 4

interface Props {
  readonly me: Me
  readonly shifts: MyShift[]
  readonly coverage: Coverage
  readonly several: boolean
  readonly now: number
}

export function ShiftList({ me, shifts, coverage, several, now }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { data: swaps } = useQuery(swapsQuery)
  const [all, setAll] = useState(false)
  const weeks = byWeek(shifts)
  const shown = all ? weeks : weeks.slice(0, SOON)
  const nameOf = firstNamesOf(coverage)
  return (
    <section aria-labelledby="coming-shifts">
      <h2 id="coming-shifts">{say('shifts.list')}</h2>
      {weeks.length === 0 && <p className="shifts-quiet">{say('shifts.noNext')}</p>}
      {shown.map((week) => (
        <div className="shifts-week" key={week.monday}>
          <h3>
            {say('shifts.week', { n: week.number })}
            <span>
              {daysFrom(language, week.monday, addDays(week.monday, 6))} ·{' '}
              {say('shifts.weekHours', { hours: hoursIn(language, minutesOf(week.shifts)) })}
            </span>
          </h3>
          <ul>
            {week.shifts.map((shift) => (
              <ShiftRow
                key={shift.key}
                me={me}
                shift={shift}
                swaps={swaps ?? []}
                nameOf={nameOf}
                several={several}
                now={now}
              />
            ))}
          </ul>
        </div>
      ))}
      {shown.length < weeks.length && <Button onClick={() => setAll(true)}>{say('shifts.allWeeks')}</Button>}
    </section>
  )
}
