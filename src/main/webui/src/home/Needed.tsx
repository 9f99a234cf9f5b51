import { useQuery } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { isDark, statusOf as lightOf } from '../coverage/light/light'
import { useLight } from '../coverage/light/useLight'
import { absencesQuery, breakGlassQuery } from '../delegation/acting/server'
import { activeQuery } from '../delegation/server'
import type { BusFactor } from '../shared/api/delegation'
import { approvalsQuery, requestsQuery } from '../shared/api/queries'
import type { Me } from '../shared/api/types'
import { useSay } from '../shared/i18n/words'
import { useNow } from '../shared/time/useNow'
import { Skeleton } from '../shared/ui/Skeleton'
import { may } from '../team/roles'
import { NeedRow } from './NeedRow'
import './needed.css'
import { MOST, needsOf } from './needs'
import { statusOf } from './status'

interface Props {
  readonly me: Me
  readonly factors?: BusFactor[]
  /** then the first walk says already what hangs on one person */
  readonly alone: boolean
}

/** At most five, each with one button, and one line that says that this is all. */
export function Needed({ me, factors, alone }: Props) {
  const say = useSay()
  const now = useNow()
  const { desks = [] } = useLight()
  const { data: replies } = useQuery(approvalsQuery)
  const { data: requests } = useQuery(requestsQuery)
  const { data: active } = useQuery(activeQuery)
  const { data: emergencies } = useQuery(breakGlassQuery)
  const { data: absences } = useQuery(absencesQuery)
  // "nothing waits" is only said when everything was looked at
  if (!replies || !requests || !active || !emergencies || !absences || !factors)
    return <Skeleton rows={3} height="72px" />
  const shown = alone ? [] : factors
  const needs = needsOf({
    me: me.id,
    owner: may(me, 'own'),
    now,
    replies,
    requests,
    factors: shown,
    active,
    emergencies,
  })
  const rest = needs.length - MOST
  // where nobody can answer, or nobody is there, nothing runs
  const stands = statusOf(factors, absences, now).form === 'out' || desks.some((one) => isDark(lightOf(one, now)))
  const closing = needs.length === 0 ? !alone : rest > 0 || !stands
  return (
    <section aria-labelledby="needed">
      {needs.length > 0 && (
        <>
          <h2 id="needed">{say('home.needed')}</h2>
          <ul className="needed">
            {needs.slice(0, MOST).map((need) => (
              <NeedRow key={need.id} need={need} />
            ))}
          </ul>
        </>
      )}
      {closing && (
        <p className="needed-rest" id={needs.length ? undefined : 'needed'}>
          <CircleCheck size={16} strokeWidth={1.75} aria-hidden="true" />
          {needs.length === 0 ? say('home.nothing') : rest > 0 ? say('home.andMore', { n: rest }) : say('home.rest')}
        </p>
      )}
    </section>
  )
}
