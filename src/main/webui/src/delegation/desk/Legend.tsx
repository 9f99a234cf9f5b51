import { Hourglass, KeyRound } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { TrustBars } from '../parts/TrustBars'

export function Legend() {
  const say = useSay()
  return (
    <ul className="matrix-legend" aria-label={say('delegation.legend')}>
      <li>
        <b>{say('delegation.trust')}</b>
      </li>
      {(['supervised', 'sampled', 'free'] as const).map((level) => (
        <li key={level}>
          <TrustBars level={level} /> {say(`delegation.${level}`)}
        </li>
      ))}
      <li>
        <KeyRound size={14} strokeWidth={1.75} aria-hidden="true" /> {say('delegation.keepsKey')}
      </li>
      <li>
        <Hourglass size={14} strokeWidth={1.75} aria-hidden="true" /> {say('delegation.asksForIt')}
      </li>
    </ul>
  )
}
