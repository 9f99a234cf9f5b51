import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { ROLES, type Role } from '../../shared/api/delegation'
import { meQuery } from '../../shared/api/queries'
import type { Me } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { myDelegationsQuery } from '../server'
import { AskPanel } from './AskPanel'
import { HoldingRow } from './HoldingRow'
import { holdings, requests } from './holdings'
import './my-roles.css'
import { RequestRow } from './RequestRow'

/** What I hold, what I have asked for, and the way to ask. */
export function MyRoles() {
  const { data: me } = useQuery(meQuery)
  return me ? <Mine me={me} /> : <Skeleton rows={4} />
}

function Mine({ me }: { me: Me }) {
  const say = useSay()
  const [, go] = useLocation()
  const wanted = new URLSearchParams(useSearch())
  const { data: mine, error, refetch } = useQuery(myDelegationsQuery)
  const [asking, setAsking] = useState(wanted.has('ask'))
  if (error && !mine) return <ProblemView error={error} again={() => void refetch()} />
  if (!mine) return <Skeleton rows={4} />
  const held = holdings(me, mine)
  const asked = requests(mine)

  function close() {
    setAsking(false)
    if (wanted.size) go('/delegations/mine', { replace: true })
  }

  return (
    <div className="my-roles">
      <section aria-labelledby="held">
        <header>
          <h2 id="held">{say('delegation.held')}</h2>
          {!asking && !me.may.includes('own') && (
            <Button
              look="primary"
              icon={<Plus size={16} strokeWidth={2} aria-hidden="true" />}
              onClick={() => setAsking(true)}
            >
              {say('app.askForIt')}
            </Button>
          )}
        </header>
        {held.length === 0 && <p className="my-roles-none">{say('delegation.holdNothing')}</p>}
        {held.length > 0 && (
          <ul id="list" className="my-roles-list">
            {held.map((holding) => (
              <HoldingRow key={holding.key} holding={holding} me={me} />
            ))}
          </ul>
        )}
      </section>
      {asking && <AskPanel role={roleOf(wanted.get('ask'))} channel={wanted.get('channel')} onClose={close} />}
      {asked.length > 0 && (
        <section aria-labelledby="asked">
          <h2 id="asked">{say('delegation.myRequests')}</h2>
          <ul className="my-roles-list">
            {asked.map((one) => (
              <RequestRow key={one.id} request={one} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

export const roleOf = (word: string | null) => ROLES.find((role) => role === word) as Role | undefined
