import { useQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { meQuery } from '../../shared/api/queries'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { at, day } from '../../shared/time/format'
import { may } from '../../team/roles'
import { addressOf, type Go } from '../place'
import { promisedBy } from '../proof'
import { rotasQuery } from '../server'
import { comingGaps, firstNamesOf, hoursIn } from '../speech'
import type { DeskCoverage, Plan } from '../types'
import type { Seen } from '../useCoverage'
import { addDays, noonOf, wallOf } from '../wall'
import { GapCard } from './GapCard'
import './side.css'

const SHOWN = 5
const NAMED = 3

interface Props {
  readonly seen: Seen
  readonly one: DeskCoverage
  readonly plans?: Plan[]
  readonly go: Go
}

/** The proof in words, then what is to be done: gaps first, thin spots after them. */
export function Side({ seen, one, plans = [], go }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { now, coverage, stale } = seen
  const { data: rotas } = useQuery(rotasQuery(one.desk.id))
  const { data: me } = useQuery(meQuery)
  const gaps = comingGaps(one, now)
  const promised = promisedBy(one, now)
  const time = at(language, coverage!.provedAt, now)
  const until = day(language, noonOf(addDays(wallOf(coverage!.until, one.zone).date, -1)), now)
  const hours = (minutes: number) => hoursIn(language, minutes)
  const nameOf = firstNamesOf(coverage!)
  const dark = gaps.reduce(
    (sum, gap) => sum + (Date.parse(gap.until) - Math.max(now, Date.parse(gap.from))) / 60_000,
    0,
  )
  const alone = promised.alone.slice(0, NAMED)
  return (
    <aside className="coverage-side" aria-labelledby="proof">
      <header className="proof" data-dark={gaps.length > 0}>
        <h2 id="proof">
          {promised.service === 0
            ? say('coverage.noHours')
            : gaps.length
              ? say('coverage.gapsHead', { n: gaps.length, hours: hours(dark) })
              : say('coverage.noGaps', { date: until })}
        </h2>
        {rotas?.length === 0 && plans.length === 0 && promised.service > 0 && (
          <p className="proof-none">
            {say('coverage.noRota')}{' '}
            {may(me, 'plan') && <Link href={`/desks/${one.desk.id}/rotas/new`}>{say('desks.firstRota')}</Link>}
          </p>
        )}
        <p>
          {stale
            ? say('coverage.proving', { time })
            : say('coverage.proof', {
                covered: hours(promised.covered),
                service: hours(promised.service),
                time,
                until,
              })}
        </p>
      </header>
      {gaps.slice(0, SHOWN).map((gap, n) => (
        <GapCard key={gap.from + gap.channelIds} gap={gap} one={one} desk={seen.desk} first={n === 0} now={now} />
      ))}
      {gaps.length > SHOWN && (
        <Link className="side-more" href={addressOf({ desk: one.desk.id, view: 'list' })}>
          {say('coverage.moreGaps', { n: gaps.length - SHOWN })}
          <ArrowRight size={14} strokeWidth={2} aria-hidden="true" />
        </Link>
      )}
      <section className="thin-spots">
        <h3>{say('coverage.thinHead')}</h3>
        <p>
          {promised.thin === 0
            ? say('coverage.noThin')
            : say('coverage.thin', {
                hours: hours(promised.thin),
                who: alone
                  .map(([id, minutes]) => say('coverage.thinWho', { name: nameOf(id), hours: hours(minutes) }))
                  .join(', '),
              })}
        </p>
      </section>
      {plans.map((plan) => (
        <section className="side-plan" key={plan.id}>
          <button type="button" className="link-button" onClick={() => go({ date: plan.from })}>
            {say('coverage.planHead', {
              name: plan.name,
              from: day(language, noonOf(plan.from), now),
              until: day(language, noonOf(plan.until), now),
            })}
          </button>
          <p>
            {say('coverage.planSays')} <Link href={`/coverage/plans/${plan.id}`}>{say('plan.open')}</Link>
          </p>
        </section>
      ))}
    </aside>
  )
}
