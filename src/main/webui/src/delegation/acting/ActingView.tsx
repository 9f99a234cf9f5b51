import { Printer } from 'lucide-react'
import { Link } from 'wouter'
import type { Me } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { may } from '../../team/roles'
import '../parts/delegation-form.css'
import { Absences } from './Absences'
import './acting-view.css'
import { DeputySection } from './DeputySection'
import { EmergencySection } from './EmergencySection'

/** What goes on while the owner is away: the deputy, who is away when, and the key behind glass. */
export function ActingView({ me }: { me: Me }) {
  const say = useSay()
  return (
    <div className="acting" id="list" tabIndex={-1}>
      <div className="acting-column">
        <DeputySection me={me} />
        <Absences me={me} />
      </div>
      <div className="acting-column">
        <EmergencySection me={me} />
        {may(me, 'own') && (
          <p>
            <Link className="button" href="/print/emergency">
              <Printer size={16} strokeWidth={1.75} aria-hidden="true" />
              <span>{say('acting.print')}</span>
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}
