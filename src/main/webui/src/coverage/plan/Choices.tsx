import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { Chip } from '../../shared/ui/Chip'
import type { Kind, ProposedPlan } from './types'
import { gapsWords, proposalWords } from './words'
import './choices.css'

interface Props {
  readonly plans: ProposedPlan[]
  readonly chosen: Kind
  readonly zone: string
  /** those that were moved about since */
  readonly changed: Kind[]
  readonly onChoose: (kind: Kind) => void
}

/** The proposals in words, to choose between. */
export function Choices({ plans, chosen, zone, changed, onChoose }: Props) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const spoken = { say, language, now }
  return (
    <fieldset className="plan-choices">
      <legend className="visually-hidden">{say('plan.choose')}</legend>
      {plans.map((plan) => {
        const ok = plan.gaps.length === 0
        const Icon = ok ? CircleCheck : TriangleAlert
        return (
          <label key={plan.kind} className="plan-choice">
            <input
              type="radio"
              name="proposal"
              value={plan.kind}
              checked={plan.kind === chosen}
              onChange={() => onChoose(plan.kind)}
            />
            <b>{say(`plan.kind_${plan.kind}`)}</b>
            <Chip tone={ok ? 'ok' : 'danger'} icon={<Icon size={14} strokeWidth={2} aria-hidden="true" />}>
              {gapsWords(spoken, plan.gaps.length, plan.gapMinutes)}
            </Chip>
            <span>
              {proposalWords(spoken, plan, zone).join(' ')}
              {changed.includes(plan.kind) && ` ${say('plan.movedSince')}`}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
