import { useId } from 'react'
import type { TrustLevel } from '../../shared/api/delegation'
import { useSay } from '../../shared/i18n/words'
import { TrustBars } from './TrustBars'

interface Props {
  readonly level: TrustLevel
  readonly oneIn: number
  readonly onChange: (trust: { level: TrustLevel; oneIn: number }) => void
}

const LEVELS: TrustLevel[] = ['supervised', 'sampled', 'free']

export function TrustField({ level, oneIn, onChange }: Props) {
  const say = useSay()
  const name = useId()
  return (
    <fieldset className="trust-field">
      <legend>{say('delegation.trust')}</legend>
      {LEVELS.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === level} onChange={() => onChange({ level: one, oneIn })} />
          <TrustBars level={one} />
          <span>
            {say(`delegation.${one}`)} <small>{say(`delegation.means_${one}`)}</small>
          </span>
        </label>
      ))}
      {level === 'sampled' && (
        <label className="one-in">
          <span>{say('delegation.oneIn')}</span>
          <input
            type="number"
            min={2}
            max={20}
            required
            value={oneIn}
            onChange={(event) => onChange({ level, oneIn: Number(event.target.value) })}
          />
        </label>
      )}
    </fieldset>
  )
}
