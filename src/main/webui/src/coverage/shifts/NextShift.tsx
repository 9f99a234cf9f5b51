import { Link } from 'wouter'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { LampDot } from '../../shared/ui/Marks'
import { firstNamesOf, titleDay } from '../speech'
import type { Coverage } from '../types'
import { type MyShift, timesOf } from './shifts'
import { partnerWords, timesWords } from './words'

interface Props {
  readonly shift?: MyShift
  readonly coverage: Coverage
  readonly now: number
}

/** The one that runs, or the next. */
export function NextShift({ shift, coverage, now }: Props) {
  const say = useSay()
  const language = useLanguage()
  if (!shift)
    return (
      <section className="shifts-card" aria-labelledby="next-shift">
        <h2 id="next-shift">{say('shifts.next')}</h2>
        <p>{say('shifts.noNext')}</p>
        <Link href="/coverage">{say('shifts.lookAtAll')}</Link>
      </section>
    )
  const runs = shift.from <= now
  const times = timesOf(shift.from, shift.until, shift.zone)
  return (
    <section className="shifts-card" data-now={runs} aria-labelledby="next-shift">
      <h2 id="next-shift">
        {runs && <LampDot />} {say(runs ? 'shifts.now' : 'shifts.next')}
      </h2>
      <p className="shifts-when">
        <time dateTime={new Date(shift.from).toISOString()}>
          {titleDay(language, shift.date)}, {timesWords(say, language, times)}
        </time>
      </p>
      <p>
        <bdi>{shift.desk.name}</bdi>
        {' · '}
        {partnerWords(say, language, shift, firstNamesOf(coverage))}
      </p>
    </section>
  )
}
