import { AlarmClock, RotateCw } from 'lucide-react'
import { useState } from 'react'
import type { Delegation } from '../../shared/api/delegation'
import { problemOf } from '../../shared/api/problem'
import { Phrase, useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { day } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import { endsSoon, lastDay, renewedUntil } from '../days'
import { ReasonForm } from '../parts/ReasonForm'
import { SaidBy } from '../parts/SaidBy'
import { renew, revoke } from '../server'
import { channelsOf, endWord, roleDoes, span } from '../words'
import './held-delegation.css'

/** One role that is held: until when, why, by whom; renewed in one press, taken back with a reason. */
export function HeldDelegation({ delegation, decides }: { delegation: Delegation; decides: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const [taking, setTaking] = useState(false)
  const [busy, setBusy] = useState(false)
  const { role, from, until, state, reason, decision, revocation, member } = delegation
  const soon = state === 'active' && endsSoon(until, now)

  async function extend() {
    setBusy(true)
    try {
      const longer = await renew(delegation)
      toast(say('delegation.didRenew', { day: day(language, lastDay(longer.until), now) }))
    } catch (error) {
      const { problem } = problemOf(error)
      toast(problem.detail ?? problem.title, { tone: 'danger' })
    } finally {
      setBusy(false)
    }
  }

  async function take(why: string) {
    await revoke(delegation, why)
    toast(say('delegation.didRevoke', { name: member.name }))
  }

  return (
    <div className="held">
      <h3>
        {roleDoes(say, role)}{' '}
        <Chip
          tone={soon ? 'warn' : 'plain'}
          icon={soon ? <AlarmClock size={12} strokeWidth={2} aria-hidden="true" /> : undefined}
        >
          {state === 'active' ? endWord(say, language, until, now) : say(`delegation.state_${state}`)}
        </Chip>
      </h3>
      <dl>
        <dt>{say('delegation.where')}</dt>
        <dd>
          <bdi>{channelsOf(say, delegation)}</bdi>
        </dd>
        <dt>{say('delegation.forTime')}</dt>
        <dd>{span(language, from, until, now)}</dd>
        {reason && (
          <>
            <dt>{say('delegation.why')}</dt>
            <dd dir="auto">{reason}</dd>
          </>
        )}
      </dl>
      {decision && (
        <p className="held-hint">
          <Phrase
            of={state === 'refused' ? 'delegation.refusedBy' : 'delegation.approvedBy'}
            values={{ name: <SaidBy said={decision} /> }}
          />
          {decision.reason && ` ”${decision.reason}”`}
        </p>
      )}
      {revocation && (
        <p className="held-hint">
          <Phrase of="delegation.revokedBy" values={{ name: <SaidBy said={revocation} /> }} /> ”{revocation.reason}”
        </p>
      )}
      {decides && (state === 'active' || state === 'approved') && !taking && (
        <div className="panel-buttons">
          <Button
            icon={<RotateCw size={16} strokeWidth={1.75} aria-hidden="true" />}
            disabled={busy}
            onClick={() => void extend()}
          >
            {say('delegation.renewUntil', { day: day(language, renewedUntil(from, until), now) })}
          </Button>
          <Button look="danger" onClick={() => setTaking(true)}>
            {say('delegation.revoke')}
          </Button>
        </div>
      )}
      {taking && (
        <ReasonForm
          label={say('delegation.revokeWhy')}
          hint={say('delegation.revokeHint', { name: member.name })}
          submit={say('delegation.revokeNow')}
          danger
          onSay={take}
          onClose={() => setTaking(false)}
        />
      )}
    </div>
  )
}
