import { useQuery } from '@tanstack/react-query'
import { useSay } from '../../shared/i18n/words'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { delegationQuery } from '../server'
import { channelsOf } from '../words'
import { HeldDelegation } from './HeldDelegation'
import { Panel } from './Panel'
import { Person } from './Person'
import { RequestDecision } from './RequestDecision'

/** One delegation, from the list or by its address. */
export function DelegationPanel({ id, decides, onClose }: { id: string; decides: boolean; onClose: () => void }) {
  const say = useSay()
  const { data, error, refetch } = useQuery(delegationQuery(id))
  return (
    <Panel
      onClose={onClose}
      title={data ? <Person member={data.member} below={channelsOf(say, data)} /> : say('delegation.one')}
    >
      {error && !data && <ProblemView error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} height="3rem" />}
      {data?.state === 'requested' && <RequestDecision request={data} decides={decides} />}
      {data && data.state !== 'requested' && <HeldDelegation delegation={data} decides={decides} />}
    </Panel>
  )
}
