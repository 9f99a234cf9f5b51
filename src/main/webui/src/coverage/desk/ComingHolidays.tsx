import { useQuery } from '@tanstack/react-query'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { ProblemView } from '../../shared/ui/ProblemView'
import { shortDay } from '../speech'
import { noonOf } from '../wall'
import { coming } from './coming'
import './coming-holidays.css'
import type { HolidaysDraft } from './draft'
import { holidaysQuery } from './server'
import { hoursWords, isWholeHours } from './week'

const SHOWN = 10

/** The next free days by name, with what the desk does on each. */
export function ComingHolidays({ holidays, today }: { holidays: HolidaysDraft; today: string }) {
  const say = useSay()
  const language = useLanguage()
  const { country, subdivision } = holidays
  const year = Number(today.slice(0, 4))
  const asked = country !== ''
  const this_ = useQuery({ ...holidaysQuery(country, subdivision.trim(), year), enabled: asked })
  const next = useQuery({ ...holidaysQuery(country, subdivision.trim(), year + 1), enabled: asked })
  if (this_.error && asked) return <ProblemView error={this_.error} />
  const days = coming([...(this_.data ?? []), ...(next.data ?? [])], holidays, today, language).slice(0, SHOWN)
  if (days.length === 0) return null
  const does = (policy: HolidaysDraft['eves']) =>
    policy === 'shortened' || policy === 'rota'
      ? hoursWords(say, language, holidays.hours.filter(isWholeHours))
      : say(`desks.does_${policy}`)
  return (
    <section className="coming-holidays" aria-labelledby="coming-holidays">
      <h3 id="coming-holidays">{say('desks.coming')}</h3>
      <ul>
        {days.map(({ date, name, policy }) => (
          <li key={date + name}>
            <time dateTime={date}>{shortDay(language, date, noonOf(today).getTime())}</time>
            <span>{name || say('desks.ownDay')}</span>
            <span data-closed={policy === 'closed'}>{does(policy)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
