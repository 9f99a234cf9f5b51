import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, useSearch } from 'wouter'
import { AskPanel } from '../delegation/mine/AskPanel'
import { requests } from '../delegation/mine/holdings'
import { roleOf } from '../delegation/mine/MyRoles'
import { RequestRow } from '../delegation/mine/RequestRow'
import { myDelegationsQuery } from '../delegation/server'
import { keys, queryClient } from '../shared/api/queries'
import { useSay } from '../shared/i18n/words'
import { ProblemView } from '../shared/ui/ProblemView'
import { Skeleton } from '../shared/ui/Skeleton'
import { PageHead } from './PageHead'
import '../delegation/mine/my-roles.css'
import './no-role.css'

const LOOK_AGAIN = 15_000

/** Somebody of the company whom nobody has given a role yet: straight to asking, and then to waiting. */
export default function NoRole() {
  const say = useSay()
  const wanted = new URLSearchParams(useSearch())
  const { data: mine, error, refetch } = useQuery(myDelegationsQuery)
  const asked = requests(mine ?? [])
  const waits = asked.some(({ state }) => state === 'requested')

  // nobody tells of changes who may read nothing: so the page asks, and opens by itself when the role is there
  useEffect(() => {
    const asking = setInterval(() => {
      void queryClient.invalidateQueries({ queryKey: keys.me })
      void queryClient.invalidateQueries({ queryKey: myDelegationsQuery.queryKey })
    }, LOOK_AGAIN)
    return () => clearInterval(asking)
  }, [])

  return (
    <>
      <PageHead title={say('team.noRole')} />
      <div className="my-roles no-role">
        <p className="no-role-lead">{say(waits ? 'delegation.waitHere' : 'delegation.startHere')}</p>
        {error && !mine && <ProblemView error={error} again={() => void refetch()} />}
        {!mine && !error && <Skeleton rows={3} />}
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
        {mine && !waits && <AskPanel role={roleOf(wanted.get('ask'))} channel={wanted.get('channel')} />}
        <p>
          <Link href="/delegations/acting">{say('delegation.tabActing')}</Link>
        </p>
      </div>
    </>
  )
}
