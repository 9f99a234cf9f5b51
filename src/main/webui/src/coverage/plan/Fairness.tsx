import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { Avatar } from '../../shared/ui/Avatar'
import { hoursIn, list, shortDay } from '../speech'
import { type Burden, meanOf } from './fairness'
import './fairness.css'

interface Props {
  readonly burdens: Burden[]
  /** wishes are known of a proposal alone */
  readonly wished: boolean
}

/** Hours beside the own share, evenings and free days beside the mean, in the order of the grid: nobody is ranked. */
export function Fairness({ burdens, wished }: Props) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const hours = (minutes: number) => hoursIn(language, minutes)
  const evenings = meanOf(burdens.map((one) => one.evenings))
  const freeDays = meanOf(burdens.map((one) => one.freeDays))
  const most = {
    minutes: Math.max(60, ...burdens.flatMap(({ minutes, share }) => [minutes, share])),
    evenings: Math.max(1, ...burdens.map((one) => one.evenings)),
    freeDays: Math.max(1, ...burdens.map((one) => one.freeDays)),
  }
  const tenths = (n: number) => (Math.round(n * 10) / 10).toLocaleString(language)
  return (
    <section className="fairness" aria-labelledby="fairness">
      <table>
        <caption className="visually-hidden">{say('plan.fair')}</caption>
        <thead>
          <tr>
            <th scope="col" id="fairness">
              {say('plan.fair')}
            </th>
            <th scope="col">{say('plan.fairHours')}</th>
            <th scope="col">{say('plan.fairEvenings')}</th>
            <th scope="col">{say('plan.fairFreeDays')}</th>
            {wished && <th scope="col">{say('plan.fairWishes')}</th>}
          </tr>
        </thead>
        <tbody>
          {burdens.map((one) => (
            <tr key={one.member.id}>
              <th scope="row">
                <span>
                  <Avatar name={one.member.name} id={one.member.id} size={20} />
                  <bdi>{one.member.name}</bdi>
                </span>
              </th>
              <td data-label={say('plan.fairHours')}>
                <Measure
                  text={hours(one.minutes)}
                  part={one.minutes / most.minutes}
                  mark={one.share / most.minutes}
                  words={say('plan.ofShare', { n: hours(one.share) })}
                />
              </td>
              <td data-label={say('plan.fairEvenings')}>
                <Measure
                  text={String(one.evenings)}
                  part={one.evenings / most.evenings}
                  mark={evenings / most.evenings}
                  words={say('plan.ofMean', { n: tenths(evenings) })}
                />
              </td>
              <td data-label={say('plan.fairFreeDays')}>
                <Measure
                  text={String(one.freeDays)}
                  part={one.freeDays / most.freeDays}
                  mark={freeDays / most.freeDays}
                  words={say('plan.ofMean', { n: tenths(freeDays) })}
                />
              </td>
              {wished && (
                <td data-label={say('plan.fairWishes')}>
                  <Wishes {...one.wishes} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )

  function Wishes({ granted, asked, refused }: Burden['wishes']) {
    if (asked === 0) return <span className="fair-none">{say('plan.noWishes')}</span>
    const Icon = refused.length ? TriangleAlert : CircleCheck
    return (
      <span className="fair-wishes" data-tone={refused.length ? 'warn' : 'ok'}>
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
        <b>
          {granted}/{asked}
        </b>
        {refused.length > 0 && (
          <small>
            {say('plan.notGranted', {
              days: list(
                language,
                refused.map((date) => shortDay(language, date, now)),
              ),
            })}
          </small>
        )}
      </span>
    )
  }
}

/** A bar and, beside it, what would be even: the number says how much, the line how it stands. */
function Measure({ text, part, mark, words }: { text: string; part: number; mark: number; words: string }) {
  const percent = (n: number) => `${Math.min(100, Math.max(0, n * 100))}%`
  return (
    <span className="measure" title={words}>
      <b>{text}</b>
      <span className="visually-hidden">, {words}</span>
      <span className="measure-bar" aria-hidden="true">
        <i style={{ width: percent(part) }} />
        <em style={{ left: percent(mark) }} />
      </span>
      <small className="measure-words" aria-hidden="true">
        {words}
      </small>
    </span>
  )
}
