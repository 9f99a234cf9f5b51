import { useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { Kbd } from '../../shared/ui/Kbd'
import './day-legend.css'

export function DayLegend({ keys }: { keys: boolean }) {
  const say = useSay()
  const phone = usePhone()
  return (
    <footer className="coverage-foot day-legend">
      <ul>
        <li>
          <i className="legend-full" /> {say('coverage.legendDuty')}
        </li>
        <li>
          <i className="legend-missing" /> {say('coverage.legendMissing')}
        </li>
        <li>
          <i className="legend-away" /> {say('coverage.legendAway')}
        </li>
        <li>
          <i className="legend-proposal" /> {say('coverage.legendProposal')}
        </li>
      </ul>
      {keys && !phone && (
        <p aria-hidden="true">
          <span>
            <Kbd>Space</Kbd> {say('coverage.keyGrab')}
          </span>
          <span>
            <Kbd>←</Kbd> <Kbd>→</Kbd> {say('coverage.keyMove')}
          </span>
          <span>
            <Kbd>⇧ →</Kbd> {say('coverage.keyLength')}
          </span>
          <span>
            <Kbd>Enter</Kbd> {say('coverage.keyDrop')}
          </span>
          <span>
            <Kbd>F</Kbd> {say('coverage.keyFixes')}
          </span>
        </p>
      )}
    </footer>
  )
}
