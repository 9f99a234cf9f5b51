import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { networkTitle } from '../../shared/network'
import { Button } from '../../shared/ui/Button'
import { Skeleton } from '../../shared/ui/Skeleton'
import { DelegationForm, withTrust } from '../parts/DelegationForm'
import { delegationQuery } from '../server'
import { HeldRoles } from './HeldRoles'
import type { Cell } from './matrix'
import { Panel } from './Panel'
import { Person } from './Person'
import { RequestDecision } from './RequestDecision'
import { TrustSection } from './TrustSection'

/** All about one member on one channel: what waits, what is held, how far it is trusted. */
export function CellPanel({ cell, decides, onClose }: { cell: Cell; decides: boolean; onClose: () => void }) {
  const say = useSay()
  const { member, channel, roles, request } = cell
  const [giving, setGiving] = useState(false)
  const drafts = roles.some(({ role }) => withTrust(role))
  return (
    <Panel
      onClose={onClose}
      title={<Person member={member} below={`${networkTitle(channel.network)}, ${channel.name}`} />}
    >
      {request && <Waiting id={request.delegationId} cell={cell} decides={decides} />}
      {roles.length > 0 && <HeldRoles roles={roles} decides={decides} />}
      {roles.length === 0 && !request && <p className="cell-below">{say('delegation.holdsNothing')}</p>}
      {drafts && <TrustSection member={member} channel={channel} trust={cell.trust} decides={decides} />}
      {decides && !giving && !request && (
        <Button icon={<UserPlus size={16} strokeWidth={2} aria-hidden="true" />} onClick={() => setGiving(true)}>
          {say(roles.length ? 'delegation.giveMore' : 'delegation.give')}
        </Button>
      )}
      {giving && (
        <DelegationForm
          memberId={member.id}
          channels={[channel.id]}
          submit={(end) => say('delegation.giveUntil', { day: end })}
          onDone={() => {
            setGiving(false)
            toast(say('delegation.given', { name: member.name }))
          }}
          onClose={() => setGiving(false)}
        />
      )}
    </Panel>
  )
}

function Waiting({ id, cell, decides }: { id: string; cell: Cell; decides: boolean }) {
  const { data } = useQuery(delegationQuery(id))
  if (!data) return <Skeleton rows={3} height="3rem" />
  return <RequestDecision request={data} decides={decides} held={cell.lead} />
}
