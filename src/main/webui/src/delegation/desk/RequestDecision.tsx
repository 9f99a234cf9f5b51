import { useQuery } from '@tanstack/react-query'
import { Check, CheckCheck, CircleCheck, TriangleAlert } from 'lucide-react'
import { type Ref, useId, useImperativeHandle, useState } from 'react'
import type { Delegation, Role, Trust, TrustLevel } from '../../shared/api/delegation'
import { problemOf } from '../../shared/api/problem'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { at, day } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { dateOf, endOf, lastDay, monthsOn } from '../days'
import { withTrust } from '../parts/DelegationForm'
import { ForOwner } from '../parts/ForOwner'
import { ReasonForm } from '../parts/ReasonForm'
import { StateChip } from '../parts/StateChip'
import { TrustField } from '../parts/TrustField'
import { approve, busFactorQuery, refuse, trustQuery } from '../server'
import { channelsOf, roleDoes, span, trustWord } from '../words'
import { type Effect, effectsOf } from './effects'
import { RecordLine } from './RecordLine'
import './request-decision.css'

export interface RequestHandle {
  approve(): void
  change(): void
  refuse(): void
}

interface Props {
  readonly request: Delegation
  readonly decides: boolean
  readonly held?: Role
  /** keys are shown where they act */
  readonly keys?: boolean
  readonly handle?: Ref<RequestHandle>
  readonly onDecided?: () => void
}

/** What is asked for, what it would change, and two answers: a yes that names its end, a no that names its reason. */
export function RequestDecision({ request, decides, held, keys = false, handle, onDecided }: Props) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const id = useId()
  const [mode, setMode] = useState<'read' | 'change' | 'refuse'>('read')
  const [busy, setBusy] = useState(false)
  const [until, setUntil] = useState(() => dateOf(lastDay(request.until)))
  const asked: Trust | undefined = withTrust(request.role) ? (request.trust ?? { level: 'supervised' }) : undefined
  const [trust, setTrust] = useState<{ level: TrustLevel; oneIn: number }>({ oneIn: 5, level: 'supervised', ...asked })
  const { data: factors = [] } = useQuery({ ...busFactorQuery, enabled: decides })
  const terms = asked && (trust.level === 'sampled' ? trust : { level: trust.level })
  const effects = effectsOf(request, terms, factors)
  const end = until ? day(language, lastDay(endOf(until)), now) : ''

  async function yes() {
    if (busy || !until) return
    setBusy(true)
    try {
      await approve(request, { until: endOf(until), ...(terms && { trust: terms }) })
      toast(say('delegation.didApprove', { name: request.member.name, day: end }))
      onDecided?.()
    } catch (error) {
      const { problem } = problemOf(error)
      toast(problem.detail ?? problem.title, { tone: 'danger' })
    } finally {
      setBusy(false)
    }
  }

  async function no(reason: string) {
    await refuse(request, reason)
    toast(say('delegation.didRefuse', { name: request.member.name }))
    onDecided?.()
  }

  useImperativeHandle(handle, () => ({
    approve: () => void yes(),
    change: () => setMode('change'),
    refuse: () => setMode('refuse'),
  }))

  return (
    <section className="panel-section request-decision">
      <p className="request-state">
        <StateChip state={request.state} />
        <small>{at(language, request.askedAt, now)}</small>
      </p>
      {request.reason && (
        <p className="panel-quote" dir="auto">
          ”{request.reason}”
        </p>
      )}
      <dl>
        <dt>{say('delegation.nowTerm')}</dt>
        <dd>{held ? roleDoes(say, held).toLocaleLowerCase(language) : say('delegation.nothing')}</dd>
        <dt>{say('delegation.asks')}</dt>
        <dd>
          <b>{roleDoes(say, request.role).toLocaleLowerCase(language)}</b>
          {terms && `, ${trustWord(say, terms)}`}
        </dd>
        <dt>{say('delegation.where')}</dt>
        <dd>
          <bdi>{channelsOf(say, request)}</bdi>
        </dd>
        <dt>{say('delegation.forTime')}</dt>
        <dd>{span(language, request.from, endOf(until || dateOf(lastDay(request.until))), now)}</dd>
        {request.channels?.length === 1 && <Known memberId={request.member.id} channelId={request.channels[0]!.id} />}
      </dl>
      {decides && effects.length > 0 && (
        <div>
          <h3>{say('delegation.ifApproved')}</h3>
          <ul className="panel-effects">
            {effects.map((effect) => (
              <EffectLine key={effect.kind + effect.channel?.id} effect={effect} />
            ))}
          </ul>
        </div>
      )}
      {decides && mode === 'change' && (
        <div className="delegation-form">
          <label className="field" htmlFor={id}>
            <span>{say('delegation.untilField')}</span>
            <input
              id={id}
              type="date"
              required
              min={dateOf(new Date())}
              max={monthsOn(dateOf(new Date(request.from)), 12)}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          </label>
          {asked && <TrustField level={trust.level} oneIn={trust.oneIn} onChange={setTrust} />}
        </div>
      )}
      {decides && <ForOwner />}
      {decides && mode !== 'refuse' && (
        <div className="panel-buttons">
          <Button
            look="primary"
            shortcut={keys ? 'A' : undefined}
            icon={<Check size={16} strokeWidth={2} aria-hidden="true" />}
            aria-disabled={busy || !until}
            onClick={() => void yes()}
          >
            {say('delegation.approveUntil', { day: end })}
          </Button>
          <Button
            shortcut={keys ? 'M' : undefined}
            aria-expanded={mode === 'change'}
            onClick={() => setMode(mode === 'change' ? 'read' : 'change')}
          >
            {say('delegation.changeTerms')}
          </Button>
          <Button shortcut={keys ? 'B' : undefined} onClick={() => setMode('refuse')}>
            {say('delegation.refuse')}
          </Button>
        </div>
      )}
      {decides && mode === 'refuse' && (
        <ReasonForm
          label={say('delegation.refuseWhy')}
          hint={say('delegation.reasonSeen', { name: request.member.name })}
          submit={say('delegation.refuseNow')}
          danger
          onSay={no}
          onClose={() => setMode('read')}
        />
      )}
    </section>
  )
}

function Known({ memberId, channelId }: { memberId: string; channelId: string }) {
  const say = useSay()
  const { data } = useQuery(trustQuery(memberId, channelId))
  if (!data || data.record.decided === 0) return null
  return (
    <>
      <dt>{say('delegation.record')}</dt>
      <dd>
        <RecordLine record={data.record} />
      </dd>
    </>
  )
}

function EffectLine({ effect: { kind, channel, before, after } }: { effect: Effect }) {
  const say = useSay()
  const Icon =
    kind === 'approveEach' ? CheckCheck : kind === 'notAlone' || kind === 'stillOne' ? TriangleAlert : CircleCheck
  const tone = kind === 'approveEach' ? 'sea' : Icon === TriangleAlert ? 'warn' : 'ok'
  return (
    <li data-kind={tone}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span>{say(`delegation.effect_${kind}`, { channel: channel?.name, before, after })}</span>
    </li>
  )
}
