import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { requestsQuery } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { rolesQuery } from '../server'
import { channelsOf } from '../words'
import './cards.css'
import { leadOf } from './matrix'
import './panel.css'
import { Person } from './Person'
import { RequestDecision } from './RequestDecision'

/** Everybody who asks, each with a yes and a no. */
export function RequestsView() {
  const say = useSay()
  const { data, error, refetch } = useQuery(requestsQuery)
  const { data: rows } = useQuery(rolesQuery)
  if (error && !data) return <ProblemView error={error} again={() => void refetch()} />
  if (!data) return <Skeleton rows={4} height="8rem" />
  if (data.length === 0) {
    return (
      <p className="cards-empty">
        {say('delegation.noRequests')} <Link href="/delegations">{say('delegation.tabMatrix')}</Link>
      </p>
    )
  }
  const held = (memberId: string, channelId?: string) =>
    leadOf(
      rows?.find(({ member }) => member.id === memberId)?.channels.find(({ channel }) => channel.id === channelId)
        ?.roles ?? [],
    )
  return (
    <ul id="list" className="request-cards">
      {data.map((one) => (
        <li key={one.id} className="request-card">
          <h2>
            <Person member={one.member} below={channelsOf(say, one)} />
          </h2>
          <RequestDecision request={one} decides held={held(one.member.id, one.channels?.[0]?.id)} />
        </li>
      ))}
    </ul>
  )
}
