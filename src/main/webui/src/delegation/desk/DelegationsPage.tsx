import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { Redirect, useRoute, useSearch } from 'wouter'
import { PageHead } from '../../app/PageHead'
import { meQuery } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { Button } from '../../shared/ui/Button'
import { may } from '../../team/roles'
import { ActingView } from '../acting/ActingView'
import { MyRoles } from '../mine/MyRoles'
import { RoleMissing } from '../parts/RoleMissing'
import { DelegationTabs, type Tab } from './DelegationTabs'
import { EndingView } from './EndingView'
import { MatrixView } from './MatrixView'
import { RequestsView } from './RequestsView'
import { ViewToggle } from './ViewToggle'

/** Who may do what, who asks for what, what ends; and what I hold myself. */
export default function DelegationsPage() {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  const [, params] = useRoute('/delegations/:tab')
  const wanted = new URLSearchParams(useSearch()).get('give')
  const [giving, setGiving] = useState(wanted !== null)
  const decides = may(me, 'delegate')
  const phone = usePhone()
  const tab = (params?.tab ?? 'matrix') as Tab
  const known = ['matrix', 'requests', 'ending', 'mine', 'acting'].includes(tab)
  if (!known) return <Redirect to="/delegations" replace />
  return (
    <>
      <PageHead
        title={say('app.delegations')}
        actions={
          tab === 'matrix' ? (
            <>
              <ViewToggle />
              {decides && (
                <Button
                  look="primary"
                  aria-label={say('delegation.give')}
                  icon={<UserPlus size={16} strokeWidth={2} aria-hidden="true" />}
                  onClick={() => setGiving(true)}
                >
                  {phone ? undefined : say('delegation.give')}
                </Button>
              )}
            </>
          ) : undefined
        }
      >
        <DelegationTabs tab={tab} decides={decides} />
      </PageHead>
      {tab === 'matrix' && <MatrixView decides={decides} giving={giving} onGiving={setGiving} />}
      {tab === 'mine' && <MyRoles />}
      {tab === 'acting' && me && <ActingView me={me} />}
      {tab === 'requests' && (decides ? <RequestsView /> : <RoleMissing of="owner" />)}
      {tab === 'ending' && (decides ? <EndingView /> : <RoleMissing of="owner" />)}
    </>
  )
}
