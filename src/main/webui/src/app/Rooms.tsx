import { Route, Switch } from 'wouter'
import { NotThere } from './NotThere'
import { page } from './pages'

const ChannelsPage = page(() => import('../channel/ChannelsPage'))
const ApprovalsPage = page(() => import('../reply/approvals/ApprovalsPage'))
const DelegationsPage = page(() => import('../delegation/desk/DelegationsPage'))

/** The pages of the house: nobody needs them for the first comment, so where they are is known later too. */
export default function Rooms() {
  return (
    <Switch>
      <Route path="/channels/*?">
        <ChannelsPage />
      </Route>
      <Route path="/approvals/:id?">
        <ApprovalsPage />
      </Route>
      <Route path="/delegations/*?">
        <DelegationsPage />
      </Route>
      <Route>
        <NotThere />
      </Route>
    </Switch>
  )
}
