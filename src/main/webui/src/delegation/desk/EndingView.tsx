import { useQuery } from '@tanstack/react-query'
import { useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { endsSoon } from '../days'
import { activeQuery } from '../server'
import { channelsOf } from '../words'
import './cards.css'
import { HeldDelegation } from './HeldDelegation'
import './panel.css'
import { Person } from './Person'

/** What ends within thirty days, the first first: renewed in one press, or left to end. */
export function EndingView() {
  const say = useSay()
  const now = useNow()
  const { data, error, refetch } = useQuery(activeQuery)
  if (error && !data) return <ProblemView error={error} again={() => void refetch()} />
  if (!data) return <Skeleton rows={4} height="8rem" />
  const ending = data.filter(({ until }) => endsSoon(until, now)).toSorted((a, b) => a.until.localeCompare(b.until))
  if (ending.length === 0) return <p className="cards-empty">{say('delegation.noneEnding')}</p>
  return (
    <ul id="list" className="request-cards">
      {ending.map((one) => (
        <li key={one.id} className="request-card">
          <h2>
            <Person member={one.member} below={channelsOf(say, one)} />
          </h2>
          <HeldDelegation delegation={one} decides />
        </li>
      ))}
    </ul>
  )
}
