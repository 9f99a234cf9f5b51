import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import { meQuery } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { may } from '../../team/roles'
import './no-desk.css'

/** Without a desk nothing is proved, so this is never blank and never an all-clear. */
export function NoDesk() {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  const plans = may(me, 'plan')
  return (
    <section className="no-desk" id="list" tabIndex={-1}>
      <h2>
        <TriangleAlert size={20} strokeWidth={1.75} aria-hidden="true" />
        {say('coverage.noDesk')}
      </h2>
      <ol>
        <li>
          <span>{say('coverage.step1')}</span>
          {plans && (
            <Link className="button button-primary" href="/desks/new">
              {say('desks.makeFirst')}
            </Link>
          )}
        </li>
        <li>
          <span>{say('coverage.step2')}</span>
        </li>
        <li>
          <span>{say('coverage.step3')}</span>
        </li>
      </ol>
      <p>
        {say(plans ? 'desks.stepsFollow' : 'coverage.noDeskWho')}{' '}
        {me && !plans && <Link href="/delegations/mine?ask=planner">{say('app.askForIt')}</Link>}
      </p>
    </section>
  )
}
