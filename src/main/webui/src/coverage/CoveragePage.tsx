import { useQuery } from '@tanstack/react-query'
import { CalendarRange, Plus, Printer, Settings2 } from 'lucide-react'
import { Link, Redirect, useLocation, useRoute } from 'wouter'
import { PageHead } from '../app/PageHead'
import { page as lazily } from '../app/pages'
import { addressOf as sheetOf } from '../print/period'
import { meQuery } from '../shared/api/queries'
import { useSay } from '../shared/i18n/words'
import { page } from '../shared/keyboard/page'
import { useKeys } from '../shared/keyboard/useKeys'
import { usePhone } from '../shared/media'
import { ProblemView } from '../shared/ui/ProblemView'
import { Skeleton } from '../shared/ui/Skeleton'
import { may } from '../team/roles'
import { ChangePage } from './absence/ChangePage'
import { DayView } from './day/DayView'
import { DeskChooser } from './parts/DeskChooser'
import { NoDesk } from './parts/NoDesk'
import { ViewTabs } from './parts/ViewTabs'
import { addressOf, usePlace, VIEWS } from './place'
import { useCoverage } from './useCoverage'
import { CoverageList } from './weeks/CoverageList'
import { WeeksView } from './weeks/WeeksView'
import { WeekView } from './weeks/WeekView'
import './coverage-page.css'

const PlanPages = lazily(() => import('./plan/PlanPages'))

/** Who is there when, twelve weeks ahead, and where nobody is. */
export default function CoveragePage() {
  const [, params] = useRoute('/coverage/:what')
  const [plans] = useRoute('/coverage/plans/*?')
  if (plans) return <PlanPages />
  if (params?.what === 'new') return <ChangePage />
  if (params?.what) return <Redirect to="/coverage" replace />
  return <Coverage />
}

function Coverage() {
  const say = useSay()
  const phone = usePhone()
  const [, navigate] = useLocation()
  const [place, go] = usePlace()
  const seen = useCoverage(place)
  const { data: me } = useQuery(meQuery)
  const { one, desks, coverage, error, today } = seen
  const { view } = place
  const at = place.date ?? today
  const adding = `/coverage/new${place.desk ? `?desk=${place.desk}` : ''}`
  useKeys(page, {
    ...Object.fromEntries(VIEWS.map((to, n) => [String(n + 1), () => go({ view: to, date: place.date })])),
    c: () => navigate(adding),
    t: () => go({ date: undefined }),
    Escape: () => (view === 'day' ? go({ view: '12w', date: place.date }) : false),
  })
  return (
    <>
      <PageHead
        title={say('app.coverage')}
        actions={
          <>
            {!phone && one && (
              <Link className="button" href={sheetOf(one.desk.id, seen.from)}>
                <Printer size={16} strokeWidth={1.75} aria-hidden="true" />
                <span>{say('coverage.print')}</span>
              </Link>
            )}
            {!phone && may(me, 'plan') && (
              <Link className="button" href="/desks">
                <Settings2 size={16} strokeWidth={1.75} aria-hidden="true" />
                <span>{say('desks.title')}</span>
              </Link>
            )}
            <Link
              className="button button-primary"
              href={adding}
              aria-keyshortcuts="C"
              aria-label={say('coverage.change')}
            >
              <Plus size={16} strokeWidth={2} aria-hidden="true" />
              {!phone && <span>{say('coverage.change')}</span>}
            </Link>
          </>
        }
      >
        {desks && desks.length > 1 && one && (
          <DeskChooser desks={desks} chosen={one.desk.id} onChoose={(desk) => go({ desk, date: place.date })} />
        )}
        <ViewTabs view={view} to={(to) => addressOf({ desk: place.desk, date: place.date, view: to })} />
        {may(me, 'plan') && (
          <Link className="button" href={`/coverage/plans/new${one ? `?desk=${one.desk.id}` : ''}`}>
            <CalendarRange size={16} strokeWidth={1.75} aria-hidden="true" />
            <span>{say('plan.make')}</span>
          </Link>
        )}
      </PageHead>
      {error && !coverage ? (
        <ProblemView error={error} again={seen.again} />
      ) : desks?.length === 0 ? (
        <NoDesk />
      ) : !coverage || !one ? (
        <Skeleton rows={12} height="54px" />
      ) : view === 'day' ? (
        <DayView key={`${one.desk.id} ${at}`} seen={seen} one={one} date={at} place={place} go={go} />
      ) : view === 'week' ? (
        <WeekView seen={seen} one={one} date={at} go={go} />
      ) : view === 'list' ? (
        <CoverageList seen={seen} one={one} go={go} />
      ) : (
        <WeeksView seen={seen} one={one} place={place} go={go} />
      )}
    </>
  )
}
