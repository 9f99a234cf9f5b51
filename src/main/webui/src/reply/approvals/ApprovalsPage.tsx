import { useQuery } from '@tanstack/react-query'
import { useSearch } from 'wouter'
import { PageHead } from '../../app/PageHead'
import { RequestsView } from '../../delegation/desk/RequestsView'
import { RoleMissing } from '../../delegation/parts/RoleMissing'
import { approvalsQuery, meQuery, requestsQuery } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { Skeleton } from '../../shared/ui/Skeleton'
import { may } from '../../team/roles'
import { ApprovalTabs, type Tab } from './ApprovalTabs'
import { Decided } from './Decided'
import { MovesOn } from './MovesOn'
import { Run } from './Run'

/** What others wrote and what others ask for: one decision after the other. */
export default function ApprovalsPage() {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  const decides = may(me, 'delegate')
  const wanted = new URLSearchParams(useSearch()).get('tab') as Tab | null
  const tab: Tab = wanted === 'decided' || (wanted === 'delegations' && decides) ? wanted : 'waiting'
  const { data: replies } = useQuery({ ...approvalsQuery, enabled: may(me, 'approve') })
  const { data: requests } = useQuery({ ...requestsQuery, enabled: decides })
  const counts = { waiting: (replies?.length ?? 0) + (requests?.length ?? 0), delegations: requests?.length ?? 0 }
  if (!me) return <Skeleton rows={6} />
  if (!may(me, 'approve')) {
    return (
      <>
        <PageHead title={say('app.approvals')} />
        <RoleMissing of="approver" />
      </>
    )
  }
  return (
    <>
      <PageHead title={say('app.approvals')} actions={tab === 'waiting' && replies && <MovesOn replies={replies} />}>
        <ApprovalTabs tab={tab} decides={decides} counts={counts} />
      </PageHead>
      {tab === 'waiting' && <Run me={me} decides={decides} />}
      {tab === 'delegations' && <RequestsView />}
      {tab === 'decided' && <Decided me={me.id} decides={decides} />}
    </>
  )
}
