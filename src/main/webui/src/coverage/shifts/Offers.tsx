import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { newKey } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import { membersQuery } from '../../shared/api/queries'
import type { Me } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { may } from '../../team/roles'
import { askedOf } from '../ask/ask'
import { GapAsked } from '../ask/GapAsked'
import { checkWords } from '../day/Candidates'
import { addressOf } from '../place'
import { saveOverrides, takeBack } from '../server'
import { gapTimes, gapWords, list, reasonOf, shortDay } from '../speech'
import type { Coverage } from '../types'
import { type Offer, offersFor } from './shifts'
import { localTimes, timesWords } from './words'

interface Props {
  readonly coverage: Coverage
  readonly me: Me
  readonly now: number
}

/** Where nobody is and I could be. Who plans takes it at once; others see whom to tell. */
export function Offers({ coverage, me, now }: Props) {
  const say = useSay()
  // what I am asked for I answer above
  const offers = offersFor(coverage, me.id, now).filter(({ gap }) => !askedOf(gap, me.id))
  return (
    <section className="shifts-card" aria-labelledby="offers">
      <h2 id="offers">{say('shifts.offers')}</h2>
      {offers.length === 0 && <p className="shifts-quiet">{say('shifts.offersNone')}</p>}
      {offers.length > 0 && (
        <ul>
          {offers.map((offer) => (
            <OfferRow key={offer.gap.deskId + offer.gap.from} offer={offer} me={me} now={now} />
          ))}
        </ul>
      )}
    </section>
  )
}

function OfferRow({ offer: { gap, fix, desk, zone }, me, now }: { offer: Offer; me: Me; now: number }) {
  const say = useSay()
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const key = useRef(newKey())
  const { date, ...times } = gapTimes(gap, zone)
  const own = localTimes(fix.from, fix.until)
  const part = fix.checks.some(({ code }) => code === 'part')
  const against = fix.checks.filter(({ code, state }) => state !== 'ok' && code !== 'part')

  async function take() {
    if (busy) return
    setBusy(true)
    const { deskId, from, until, overPlans } = fix
    try {
      const saved = await saveOverrides([{ deskId, memberId: me.id, from, until, overPlans }], key.current)
      toast(say('shifts.taken'), { undo: () => void takeBack(saved, say('coverage.undoReason')) })
    } catch (problem) {
      if (!problemOf(problem).unreachable) key.current = newKey()
      setRefused(problem)
      setBusy(false)
    }
  }

  return (
    <li className="swap-row" data-gap>
      <p>
        <b>
          {shortDay(language, date, now)} {gapWords(say, language, gap, zone, undefined, times)}
        </b>{' '}
        <bdi>{desk.name}</bdi>
      </p>
      <p className="swap-more">
        <span>{reasonOf(say, language, gap)}</span>
        {part && <span>{say('shifts.offerPart', { times: timesWords(say, language, own) })}</span>}
        {fix.kind === 'approve' && <span>{say('shifts.offerApprove')}</span>}
      </p>
      {against.map((check) => (
        <p key={check.code} className="shifts-against">
          {checkWords(say, language, check, gap.channelIds.length)}
        </p>
      ))}
      <GapAsked gap={gap} zone={zone} />
      {refused !== undefined && <ProblemView error={refused} />}
      {!may(me, 'plan') && <WhomToTell />}
      <div className="shifts-actions">
        {may(me, 'plan') && (
          <Button aria-disabled={busy} onClick={() => void take()}>
            {say('shifts.take')}
          </Button>
        )}
        <Link href={addressOf({ desk: desk.id, view: 'day', date })}>{say('coverage.seeDay')}</Link>
      </div>
    </li>
  )
}

function WhomToTell() {
  const say = useSay()
  const language = useLanguage()
  const { data: members } = useQuery(membersQuery)
  const planners = (members ?? []).filter(({ active, roles }) => active && roles.some((role) => PLANS.includes(role)))
  if (planners.length === 0) return <p className="swap-more">{say('shifts.offerTellOne')}</p>
  return (
    <p className="swap-more">
      {say('shifts.offerTell', {
        names: list(
          language,
          planners.map(({ name }) => name),
        ),
      })}
    </p>
  )
}

const PLANS = ['planner', 'owner']
