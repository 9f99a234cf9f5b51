import { Redirect, Route, Switch } from 'wouter'
import { PlanForm } from './PlanForm'
import { ProposalPage } from './ProposalPage'
import { SavedPlanPage } from './SavedPlanPage'

/** Plans: how one is asked for, what is proposed, and what holds. */
export default function PlanPages() {
  return (
    <Switch>
      <Route path="/coverage/plans/new">
        <PlanForm />
      </Route>
      <Route path="/coverage/plans/proposals/:id">{({ id }) => <ProposalPage id={id} />}</Route>
      <Route path="/coverage/plans/:id">{({ id }) => <SavedPlanPage id={id} />}</Route>
      <Route>
        <Redirect to="/coverage" replace />
      </Route>
    </Switch>
  )
}
