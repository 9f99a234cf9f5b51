import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { meQuery } from '../../shared/api/queries'
import type { Say } from '../../shared/i18n/words'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { firstName } from '../../shared/ui/Name'
import { may } from '../../team/roles'
import { GapAsked } from '../ask/GapAsked'
import { addressOf } from '../place'
import { gapTimes, gapWords, hoursIn, reasonOf, shortDay } from '../speech'
import type { Desk, DeskCoverage, Fix, Gap } from '../types'
import './gap-card.css'

interface Props {
  readonly gap: Gap
  readonly one: DeskCoverage
  readonly desk?: Desk
  readonly first: boolean
  readonly now: number
}

export function fixWords(say: Say, { kind, member }: Fix): string {
  const name = firstName(member.name)
  if (kind === 'renewDelegation') return say('coverage.renews', { name })
  return say(kind === 'approve' ? 'coverage.approves' : 'coverage.comesIn', { name })
}

/** A gap as something to do: the first proposal is the button, and it leads to what it would change. */
export function GapCard({ gap, one, desk, first, now }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { data: me } = useQuery(meQuery)
  const { date, ...times } = gapTimes(gap, one.zone)
  const day = addressOf({ desk: one.desk.id, view: 'day', date })
  const [fix] = gap.fixes
  const text = shortDay(language, date, now)
  return (
    <article className="gap-card" aria-label={`${text}, ${gapWords(say, language, gap, one.zone, desk)}`}>
      <header>
        <h3>{text}</h3>
        <b>
          {gapWords(say, language, gap, one.zone, desk, times)},{' '}
          {say('coverage.hours', { n: hoursIn(language, gap.minutes) })}
        </b>
      </header>
      <p>{reasonOf(say, language, gap)}</p>
      <GapAsked gap={gap} zone={one.zone} />
      {!fix && <p className="gap-card-none">{say('coverage.noFix')}</p>}
      <div className="gap-card-actions">
        {fix && may(me, 'plan') && (
          <Link
            className={`button ${first ? 'button-primary' : ''}`}
            href={addressOf({ desk: one.desk.id, view: 'day', date, fix: fix.member.id })}
          >
            {fixWords(say, fix)}
          </Link>
        )}
        <Link href={day}>{say('coverage.seeDay')}</Link>
      </div>
    </article>
  )
}
