import { useState } from 'react'
import type { Delegation } from '../../shared/api/delegation'
import { Phrase, useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { at } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { Name } from '../../shared/ui/Name'
import { SaidBy } from '../parts/SaidBy'
import { StateChip } from '../parts/StateChip'
import { revoke } from '../server'
import { channelsOf, roleDoes, span } from '../words'

export function RequestRow({ request }: { request: Delegation }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const [busy, setBusy] = useState(false)
  const { role, decision, state, reason } = request

  async function withdraw() {
    setBusy(true)
    try {
      await revoke(request, say('delegation.withdrawn'))
      toast(say('delegation.didWithdraw'))
    } finally {
      setBusy(false)
    }
  }

  return (
    <li className="my-request">
      <p className="my-request-head">
        <StateChip state={state} />
        <b>{roleDoes(say, role)}</b>
        <bdi>{channelsOf(say, request)}</bdi>
        <span className="my-request-days">{span(language, request.from, request.until, now)}</span>
      </p>
      {reason && (
        <p className="my-request-reason" dir="auto">
          ”{reason}”
        </p>
      )}
      {state === 'refused' && decision && (
        <p className="my-request-no">
          <Phrase of="delegation.refusedBy" values={{ name: <SaidBy said={decision} /> }} />
          {decision.reason && <q dir="auto">{decision.reason}</q>}
        </p>
      )}
      {state === 'approved' && decision && (
        <p>
          <Phrase of="delegation.approvedBy" values={{ name: <Name of={decision.by} /> }} />
        </p>
      )}
      {state === 'requested' && (
        <p className="my-request-waits">
          {say('delegation.askedAt', { time: at(language, request.askedAt, now) })}
          <Button look="quiet" disabled={busy} onClick={() => void withdraw()}>
            {say('delegation.withdraw')}
          </Button>
        </p>
      )}
    </li>
  )
}
