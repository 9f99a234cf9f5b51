import { KeyRound } from 'lucide-react'
import { Link } from 'wouter'
import type { BreakGlass } from '../shared/api/delegation'
import { Phrase, useLanguage } from '../shared/i18n/words'
import { oclock } from '../shared/time/format'
import { firstName, Name } from '../shared/ui/Name'
import './emergency-frame.css'

/** Nobody works a minute without knowing that two people hold the owner's powers. A drill is framed too, in another colour. */
export default function EmergencyFrame({ one: { askedBy, second, until, drill } }: { one: BreakGlass }) {
  const language = useLanguage()
  return (
    <aside className="emergency-frame" data-drill={drill} role="status">
      <Link href="/delegations/acting">
        <KeyRound size={16} strokeWidth={2} aria-hidden="true" />
        <span>
          <Phrase
            of={drill ? 'acting.openDrill' : 'acting.open'}
            values={{
              name: <Name of={{ name: firstName(askedBy.name) }} />,
              second: second && <Name of={{ name: firstName(second.name) }} />,
              time: until && oclock(language, until),
            }}
          />
        </span>
      </Link>
    </aside>
  )
}
