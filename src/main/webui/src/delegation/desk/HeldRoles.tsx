import { useQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import type { HeldRole } from '../../shared/api/delegation'
import { useSay } from '../../shared/i18n/words'
import { Chip } from '../../shared/ui/Chip'
import { Skeleton } from '../../shared/ui/Skeleton'
import { delegationQuery } from '../server'
import { roleDoes } from '../words'
import { HeldDelegation } from './HeldDelegation'

export function HeldRoles({ roles, decides }: { roles: HeldRole[]; decides: boolean }) {
  const say = useSay()
  return (
    <section className="panel-section">
      {roles.map((held) =>
        held.delegationId ? (
          <Held key={held.delegationId} id={held.delegationId} decides={decides} />
        ) : (
          <div key={held.role}>
            <h3>{roleDoes(say, held.role)}</h3>
            <Chip icon={<KeyRound size={12} strokeWidth={2} aria-hidden="true" />}>{say('delegation.fromLogin')}</Chip>
            <p className="held-hint">{say('delegation.fromLoginDetail')}</p>
          </div>
        ),
      )}
    </section>
  )
}

function Held({ id, decides }: { id: string; decides: boolean }) {
  const { data } = useQuery(delegationQuery(id))
  if (!data) return <Skeleton rows={1} height="4rem" />
  return <HeldDelegation delegation={data} decides={decides} />
}
