import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { Redirect, Route, Switch, useLocation, useRoute } from 'wouter'
import { ActionMenus } from '../inbox/actions/ActionMenus'
import { QueuePage } from '../inbox/queue/QueuePage'
import { meQuery } from '../shared/api/queries'
import { sessionEnded } from '../shared/api/session'
import { connection } from '../shared/connection'
import { startLive } from '../shared/live/live'
import { useFreshQueries } from '../shared/live/useFreshQueries'
import { usePhone } from '../shared/media'
import { useStore } from '../shared/store'
import { Skeleton } from '../shared/ui/Skeleton'
import { may } from '../team/roles'
import { LightLine } from './LightLine'
import { CommentRoute, LoginPage, NoRole, Rooms, SessionEnded, SettingsPage } from './pages'
import { Rail } from './Rail'
import { SkipLinks } from './SkipLinks'
import './frame.css'

const BottomBar = lazy(() => import('./BottomBar'))
const Everywhere = lazy(() => import('./Everywhere'))

export function Frame() {
  const phone = usePhone()
  const { data: me } = useQuery(meQuery)
  const ended = useStore(sessionEnded)
  const { online } = useStore(connection)
  const [onComment] = useRoute('/queue/:id')
  // on a phone the line is part of the page's head; an open comment has none, and says only when the connection is gone
  const lightLine = !phone || (onComment && !online)
  const reads = may(me, 'read')
  useFreshQueries()
  useEffect(() => {
    if (reads) startLive()
  }, [reads])
  if (ended && !me) {
    return (
      <Suspense fallback={null}>
        <LoginPage />
      </Suspense>
    )
  }
  return (
    <div className="frame">
      <SkipLinks />
      {!phone && <Rail />}
      {lightLine && <LightLine bare={phone} />}
      <main className="page" id="page">
        <Suspense fallback={<Skeleton rows={8} />}>
          <Pages outside={me !== undefined && !reads} first={me && (may(me, 'delegate') ? '/home' : '/queue')} />
        </Suspense>
      </main>
      <Suspense fallback={null}>{phone && <BottomBar />}</Suspense>
      <ActionMenus />
      <Suspense fallback={null}>
        <Everywhere />
      </Suspense>
      <Suspense fallback={null}>{ended && <SessionEnded />}</Suspense>
    </div>
  )
}

/** In an emergency, and for what one is told, nobody needs a role. */
const OPEN_TO_ALL = ['/delegations/acting', '/notices']

function Pages({ outside, first }: { outside: boolean; first?: string }) {
  const [path] = useLocation()
  return (
    <Switch>
      <Route path="/settings/*?">
        <SettingsPage />
      </Route>
      {outside && !OPEN_TO_ALL.includes(path) && (
        <Route>
          <NoRole />
        </Route>
      )}
      <Route path="/">{first && <Redirect to={first} replace />}</Route>
      <Route path="/queue">
        <QueuePage />
      </Route>
      <Route path="/mine">
        <QueuePage mine />
      </Route>
      <Route path="/queue/:id">{({ id }) => <CommentRoute id={id} />}</Route>
      <Route>
        <Rooms />
      </Route>
    </Switch>
  )
}
