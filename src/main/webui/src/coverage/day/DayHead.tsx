import { ChevronLeft, ChevronRight, TriangleAlert } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import type { Go } from '../place'
import { gapTimes, hour, titleDay } from '../speech'
import type { Day, DeskCoverage, Gap } from '../types'
import { addDays } from '../wall'
import { holidayName } from '../weeks/cells'

interface Props {
  readonly day: Day
  readonly gaps: Gap[]
  readonly one: DeskCoverage
  readonly go: Go
}

export function DayHead({ day, gaps, one, go }: Props) {
  const say = useSay()
  const language = useLanguage()
  const icon = { size: 16, strokeWidth: 2, 'aria-hidden': true } as const
  const to = (days: number) => go({ desk: one.desk.id, view: 'day', date: addDays(day.date, days) }, true)
  return (
    <header className="coverage-bar day-head" data-keep-focus>
      <Button aria-label={say('coverage.previousDay')} icon={<ChevronLeft {...icon} />} onClick={() => to(-1)} />
      <h2>{titleDay(language, day.date)}</h2>
      <Button aria-label={say('coverage.nextDay')} icon={<ChevronRight {...icon} />} onClick={() => to(1)} />
      {gaps.map((gap) => {
        const { from, until } = gapTimes(gap, one.zone)
        return (
          <Chip key={gap.from + gap.channelIds} tone="danger" icon={<TriangleAlert size={14} aria-hidden="true" />}>
            {say('coverage.dayGap', { from: hour(language, from), until: hour(language, until) })}
            {gap.asked.length > 0 && `, ${say('coverage.asked_chip')}`}
          </Chip>
        )
      })}
      <span className="day-head-note">{[holidayName(language, day), day.occasion].filter(Boolean).join(', ')}</span>
    </header>
  )
}
