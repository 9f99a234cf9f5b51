import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { ActionMenus } from '../inbox/actions/ActionMenus'
import { QueuePage } from '../inbox/queue/QueuePage'
import { meQuery } from '../shared/api/queries'
import { sessionEnded } from '../shared/api/session'
import { startLive } from '../shared/live/live'
import { useFreshQueries } from '../shared/live/useFreshQueries'
import { usePhone } from '../shared/media'
import { useStore } from '../shared/store'
import { Skeleton } from '../shared/ui/Skeleton'
import { BottomBar } from './BottomBar'
import { CommentRoute } from './CommentRoute'
import { EverywhereKeys } from './EverywhereKeys'
import { LightLine } from './LightLine'
import { Messages } from './Messages'
import { NotThere } from './NotThere'
import { ChannelsPage, LoginPage, SettingsPage } from './pages'
import { Rail } from './Rail'
import { SessionEnded } from './SessionEnded'
import { SkipLinks } from './SkipLinks'
import './frame.css'

startLive()

export function Frame() {
  const phone = usePhone()
  const { data: me } = useQuery(meQuery)
  const ended = useStore(sessionEnded)
  useFreshQueries()
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
      <LightLine />
      <main className="page" id="page">
        <Suspense fallback={<Skeleton rows={8} />}>
          <Pages />
        </Suspense>
      </main>
      {phone && <BottomBar />}
      <ActionMenus />
      <Messages />
      <EverywhereKeys />
      <SessionEnded />
    </div>
  )
}

function Pages() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/queue" replace />
      </Route>
      <Route path="/queue">
        <QueuePage />
      </Route>
      <Route path="/mine">
        <QueuePage mine />
      </Route>
      <Route path="/queue/:id">{({ id }) => <CommentRoute id={id} />}</Route>
      <Route path="/channels/*?">
        <ChannelsPage />
      </Route>
      <Route path="/settings/*?">
        <SettingsPage />
      </Route>
      <Route>
        <NotThere />
      </Route>
    </Switch>
  )
}
