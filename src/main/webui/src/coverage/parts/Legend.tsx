import { useSay } from '../../shared/i18n/words'
import { Kbd } from '../../shared/ui/Kbd'
import './legend.css'

export function Legend({ keys = false }: { keys?: boolean }) {
  const say = useSay()
  return (
    <footer className="coverage-foot">
      <ul>
        <li>
          <i className="legend-full" /> {say('coverage.legendFull')}
        </li>
        <li>
          <i className="legend-half" /> {say('coverage.legendHalf')}
        </li>
        <li>
          <i className="legend-gap" /> {say('coverage.legendGap')}
        </li>
        <li>
          <i className="legend-closed" /> {say('coverage.legendClosed')}
        </li>
      </ul>
      {keys && (
        <p aria-hidden="true">
          <span>
            <Kbd>N</Kbd> {say('coverage.keyNextGap')}
          </span>
          <span>
            <Kbd>Enter</Kbd> {say('coverage.keyDay')}
          </span>
        </p>
      )}
    </footer>
  )
}
