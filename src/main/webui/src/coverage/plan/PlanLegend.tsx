import { Heart, Lock } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { Kbd } from '../../shared/ui/Kbd'
import './plan-legend.css'

interface Props {
  readonly editable: boolean
  readonly lockable: boolean
  readonly wished: boolean
}

/** What the letters and shapes mean, and the keys. */
export function PlanLegend({ editable, lockable, wished }: Props) {
  const say = useSay()
  return (
    <div className="plan-legend">
      {(['morning', 'evening', 'short'] as const).map((part) => (
        <span key={part}>
          <span className="shift-mark" data-part={part} aria-hidden="true">
            <b>{say(`plan.letter_${part}`)}</b>
          </span>
          {say(`plan.legend_${part}`)}
        </span>
      ))}
      <span>
        <i className="plan-legend-away" aria-hidden="true" />
        {say('plan.legend_away')}
      </span>
      {wished && (
        <span>
          <Heart className="plan-wish" size={15} strokeWidth={2} aria-hidden="true" />
          {say('plan.legend_wish')}
        </span>
      )}
      {lockable && (
        <span>
          <Lock size={14} strokeWidth={2} aria-hidden="true" />
          {say('plan.legend_lock')}
        </span>
      )}
      {editable && (
        <span className="plan-legend-keys">
          <Kbd>Space</Kbd> {say('plan.keyGrab')}
          <Kbd>Enter</Kbd> {say('plan.keyOpen')}
          {lockable && (
            <>
              <Kbd>L</Kbd> {say('plan.keyLock')}
            </>
          )}
        </span>
      )}
    </div>
  )
}
