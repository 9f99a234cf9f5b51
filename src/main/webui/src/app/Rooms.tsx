import { Route, Switch } from 'wouter'
import { NotThere } from './NotThere'
import { page } from './pages'

const ChannelsPage = page(() => import('../channel/ChannelsPage'))
const ApprovalsPage = page(() => import('../reply/approvals/ApprovalsPage'))
const DelegationsPage = page(() => import('../delegation/desk/DelegationsPage'))
const CoveragePage = page(() => import('../coverage/CoveragePage'))
const DesksPage = page(() => import('../coverage/desk/DesksPage'))
const DutySheet = page(() => import('../print/DutySheet'))
const ShiftsPage = page(() => import('../coverage/shifts/ShiftsPage'))
const HomePage = page(() => import('../home/HomePage'))
const NoticesPage = page(() => import('../notice/NoticesPage'))
const AuditPage = page(() => import('../audit/AuditPage'))
const EmergencySheet = page(() => import('../print/EmergencySheet'))

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
      <Route path="/coverage/*?">
        <CoveragePage />
      </Route>
      <Route path="/desks/*?">
        <DesksPage />
      </Route>
      <Route path="/shifts">
        <ShiftsPage />
      </Route>
      <Route path="/home">
        <HomePage />
      </Route>
      <Route path="/notices">
        <NoticesPage />
      </Route>
      <Route path="/audit">
        <AuditPage />
      </Route>
      <Route path="/print/duty">
        <DutySheet />
      </Route>
      <Route path="/print/emergency">
        <EmergencySheet />
      </Route>
      <Route>
        <NotThere />
      </Route>
    </Switch>
  )
}
