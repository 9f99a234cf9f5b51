import type { ReactNode } from 'react'
import { useSay } from '../../shared/i18n/words'
import './number-field.css'

interface Props {
  readonly label: string
  readonly value?: number
  readonly min?: number
  readonly max: number
  readonly hint?: ReactNode
  readonly placeholder?: string
  readonly onChange: (value?: number) => void
}

/** A whole number; emptied it is none. What is out of its range stays as it is written, and is told. */
export function NumberField({ label, value, min = 1, max, hint, placeholder, onChange }: Props) {
  const say = useSay()
  const wrong = value !== undefined && (value < min || value > max)
  return (
    <label className="field short">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        placeholder={placeholder}
        value={value ?? ''}
        aria-invalid={wrong || undefined}
        onChange={({ target }) =>
          onChange(Number.isNaN(target.valueAsNumber) ? undefined : Math.trunc(target.valueAsNumber))
        }
      />
      {wrong && <small className="number-wrong">{say('coverage.between', { min, max })}</small>}
      {hint && <small>{hint}</small>}
    </label>
  )
}
