import { Link } from 'wouter'
import { useSay } from '../../shared/i18n/words'

/** Who reads but does not plan is told who does, and how to ask. */
export function OnlyPlanners() {
  const say = useSay()
  return (
    <p className="only-planners">
      {say('desks.onlyPlanners')} <Link href="/delegations/mine?ask=planner">{say('app.askForIt')}</Link>
    </p>
  )
}
