import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ChannelRef, Trust, TrustLevel } from '../../shared/api/delegation'
import { problemOf } from '../../shared/api/problem'
import type { MemberRef } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { TrustBars } from '../parts/TrustBars'
import { TrustField } from '../parts/TrustField'
import { setTrust, trustQuery } from '../server'
import { trustWord } from '../words'
import { RecordLine } from './RecordLine'

interface Props {
  readonly member: MemberRef
  readonly channel: ChannelRef
  readonly trust?: Trust
  readonly decides: boolean
}

/** How far this member's replies go on this channel without being read by another. */
export function TrustSection({ member, channel, trust, decides }: Props) {
  const say = useSay()
  const { data } = useQuery({ ...trustQuery(member.id, channel.id), enabled: decides })
  const now: Trust = data ?? trust ?? { level: 'supervised' }
  const [wish, setWish] = useState<{ level: TrustLevel; oneIn: number }>()
  const [busy, setBusy] = useState(false)

  async function save() {
    if (!wish) return
    setBusy(true)
    try {
      await setTrust(member.id, channel.id, wish.level === 'sampled' ? wish : { level: wish.level })
      toast(say('delegation.trustSaved', { name: member.name }))
      setWish(undefined)
    } catch (error) {
      const { problem } = problemOf(error)
      toast(problem.detail ?? problem.title, { tone: 'danger' })
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="panel-section">
      {!wish && (
        <dl>
          <dt>{say('delegation.trust')}</dt>
          <dd>
            <TrustBars level={now.level} /> {trustWord(say, now)}
          </dd>
          {data && data.record.decided > 0 && (
            <>
              <dt>{say('delegation.record')}</dt>
              <dd>
                <RecordLine record={data.record} />
              </dd>
            </>
          )}
        </dl>
      )}
      {wish && (
        <div className="delegation-form">
          <TrustField level={wish.level} oneIn={wish.oneIn} onChange={setWish} />
          <div className="form-actions">
            <Button look="primary" disabled={busy} onClick={() => void save()}>
              {say('app.save')}
            </Button>
            <Button look="quiet" onClick={() => setWish(undefined)}>
              {say('app.cancel')}
            </Button>
          </div>
        </div>
      )}
      {decides && !wish && (
        <Button onClick={() => setWish({ oneIn: now.oneIn ?? 5, level: now.level })}>
          {say('delegation.changeTrust')}
        </Button>
      )}
    </section>
  )
}
