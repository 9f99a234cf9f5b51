import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from 'wouter'
import { PageHead } from '../../app/PageHead'
import { membersQuery, meQuery } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { Skeleton } from '../../shared/ui/Skeleton'
import '../../shared/ui/tabs.css'
import { may } from '../../team/roles'
import { desksQuery } from '../server'
import { AbsenceForm } from './AbsenceForm'
import './change-page.css'
import { OverrideForm } from './OverrideForm'

/** An absence, or a change of duty: what it does is seen before it is saved. */
export function ChangePage() {
  const say = useSay()
  const place = new URLSearchParams(useSearch())
  const { data: me } = useQuery(meQuery)
  const { data: members } = useQuery(membersQuery)
  const { data: desks } = useQuery(desksQuery)
  const plans = may(me, 'plan')
  const change = place.get('what') === 'change' && plans
  const desk = place.get('desk')
  const to = (what: string) => `/coverage/new?what=${what}${desk ? `&desk=${desk}` : ''}`
  const people = members?.filter(({ active, kind }) => active && kind !== 'integration')
  return (
    <>
      <PageHead title={say('coverage.newHead')}>
        {plans && (
          <nav className="tabs" aria-label={say('coverage.newHead')} data-keep-focus>
            <Link href={to('absence')} aria-current={change ? undefined : 'page'}>
              {say('coverage.tabAbsence')}
            </Link>
            <Link href={to('change')} aria-current={change ? 'page' : undefined}>
              {say('coverage.tabChange')}
            </Link>
          </nav>
        )}
      </PageHead>
      <div className="change-page" id="list" tabIndex={-1}>
        {!me || !people || !desks ? (
          <Skeleton rows={5} height="3.5rem" />
        ) : change ? (
          <OverrideForm people={people} desks={desks} desk={desk ?? desks[0]?.id ?? ''} />
        ) : (
          <AbsenceForm me={me} people={people} zone={desks[0]?.zone ?? 'Europe/Helsinki'} plans={plans} />
        )}
      </div>
    </>
  )
}
