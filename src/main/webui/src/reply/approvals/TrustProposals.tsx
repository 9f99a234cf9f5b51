import { useQuery } from '@tanstack/react-query'
import { Sparkles } from 'lucide-react'
import { useState } from 'react'
import { setTrust, trustProposalsQuery } from '../../delegation/server'
import type { TrustView } from '../../shared/api/delegation'
import { problemOf } from '../../shared/api/problem'
import { Phrase, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { firstName, Name } from '../../shared/ui/Name'
import './trust-proposals.css'

/** Whoever writes well is checked less: proposed by the record, decided by a person. */
export function TrustProposals() {
  const { data = [] } = useQuery(trustProposalsQuery)
  const [later, setLater] = useState<ReadonlySet<string>>(new Set())
  const keyOf = ({ member, channel }: TrustView) => `${member.id}~${channel.id}`
  const first = data.find((one) => one.proposal && !later.has(keyOf(one)))
  if (!first) return null
  return <Proposal view={first} onLater={() => setLater((before) => new Set(before).add(keyOf(first)))} />
}

function Proposal({ view, onLater }: { view: TrustView; onLater: () => void }) {
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const { member, channel, record } = view
  const { level, oneIn } = view.proposal!

  async function follow() {
    setBusy(true)
    try {
      await setTrust(member.id, channel.id, { level, ...(level === 'sampled' && { oneIn }) })
      toast(say('delegation.trustSaved', { name: member.name }))
    } catch (error) {
      const { problem } = problemOf(error)
      toast(problem.detail ?? problem.title, { tone: 'danger' })
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="trust-proposal" aria-label={say('approval.proposal')}>
      <Sparkles size={16} strokeWidth={1.75} aria-hidden="true" />
      <div>
        <p>
          <b>
            <Phrase
              of="approval.proposalRecord"
              values={{
                name: <Name of={{ name: firstName(member.name) }} />,
                channel: <bdi>{channel.name}</bdi>,
                n: record.decided,
                m: record.unchanged,
              }}
            />
          </b>
        </p>
        <p>{say(level === 'free' ? 'approval.proposeFree' : 'approval.proposeSampled', { n: oneIn })}</p>
        <div className="trust-proposal-actions">
          <Button disabled={busy} onClick={() => void follow()}>
            {say(level === 'free' ? 'approval.setFree' : 'approval.setSampled')}
          </Button>
          <Button look="quiet" onClick={onLater}>
            {say('approval.notYet')}
          </Button>
        </div>
      </div>
    </section>
  )
}
