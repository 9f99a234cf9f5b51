import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { day } from '../../shared/time/format'
import { Button } from '../../shared/ui/Button'
import { axisOf } from '../bars'
import { Legend } from '../parts/Legend'
import type { Go } from '../place'
import { firstNamesOf } from '../speech'
import type { DeskCoverage } from '../types'
import type { Seen } from '../useCoverage'
import { addDays, mondayOf, noonOf } from '../wall'
import { cellsOf } from './cells'
import { DayLines } from './DayLines'

interface Props {
  readonly seen: Seen
  readonly one: DeskCoverage
  readonly date: string
  readonly go: Go
}

export function WeekView({ seen, one, date, go }: Props) {
  const say = useSay()
  const language = useLanguage()
  const monday = mondayOf(date)
  const sunday = addDays(monday, 6)
  const cells = useMemo(() => cellsOf(one, language, seen.now), [one, language, seen.now])
  const week = cells.filter((cell) => cell.day.date >= monday && cell.day.date <= sunday)
  const icon = { size: 16, strokeWidth: 2, 'aria-hidden': true } as const
  return (
    <div className="coverage-main" id="list" tabIndex={-1}>
      <header className="coverage-bar" data-keep-focus>
        <Button
          aria-label={say('coverage.previousWeek')}
          icon={<ChevronLeft {...icon} />}
          onClick={() => go({ date: addDays(monday, -7) }, true)}
        />
        <Button
          aria-label={say('coverage.nextWeek')}
          icon={<ChevronRight {...icon} />}
          onClick={() => go({ date: addDays(monday, 7) }, true)}
        />
        <h2>
          {say('coverage.weekLong', { n: week[0]?.day.week ?? '' })}, {day(language, noonOf(monday), seen.now)}–
          {day(language, noonOf(sunday), seen.now)}
        </h2>
      </header>
      <DayLines
        cells={week}
        one={one}
        axis={axisOf(one.days, one.zone)}
        nameOf={firstNamesOf(seen.coverage!)}
        desk={seen.desk}
        onOpen={(to) => go({ desk: one.desk.id, view: 'day', date: to })}
      />
      <Legend />
    </div>
  )
}
