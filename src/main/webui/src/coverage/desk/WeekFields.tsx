import { useLanguage, useSay } from '../../shared/i18n/words'
import { hoursIn } from '../speech'
import { HoursFields } from './HoursFields'
import { copyDay, dayWord, isWholeWeek, type Week, weekMinutes, weekWords } from './week'

interface Props {
  readonly week: Week
  readonly onChange: (week: Week) => void
}

const WEEKDAYS = [0, 1, 2, 3, 4]
const ALL = [...WEEKDAYS, 5, 6]

/** Each day its own hours, and a way to give them to others; below it what was understood, in words. */
export function WeekFields({ week, onChange }: Props) {
  const say = useSay()
  const language = useLanguage()
  const copy = (from: number, to: string) =>
    onChange(copyDay(week, from, to === 'weekdays' ? WEEKDAYS : to === 'all' ? ALL : [Number(to)]))
  return (
    <div className="week-fields">
      {ALL.map((n) => {
        const day = dayWord(language, n, 'long')
        return (
          <div className="week-day" key={n}>
            <b aria-hidden="true">{dayWord(language, n)}</b>
            <HoursFields of={day} hours={week[n]!} onChange={(hours) => onChange(week.with(n, hours))} />
            <select
              value=""
              aria-label={say('desks.copyOf', { day })}
              onChange={({ target: { value } }) => value && copy(n, value)}
            >
              <option value="">{say('desks.copyTo')}</option>
              <option value="weekdays">{say('desks.weekdays')}</option>
              <option value="all">{say('desks.allDays')}</option>
              {ALL.filter((other) => other !== n).map((other) => (
                <option key={other} value={other}>
                  {dayWord(language, other, 'long')}
                </option>
              ))}
            </select>
          </div>
        )
      })}
      {isWholeWeek(week) && (
        <p className="week-sum">
          {weekWords(say, language, week)}. {say('desks.hoursAWeek', { hours: hoursIn(language, weekMinutes(week)) })}
        </p>
      )}
    </div>
  )
}
