import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly value?: number
  readonly min?: number
  readonly max: number
  readonly hint?: ReactNode
  readonly placeholder?: string
  readonly onChange: (value?: number) => void
}

/** A whole number; emptied it is none. */
export function NumberField({ label, value, min = 1, max, hint, placeholder, onChange }: Props) {
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
        onChange={({ target }) =>
          onChange(Number.isNaN(target.valueAsNumber) ? undefined : Math.trunc(target.valueAsNumber))
        }
      />
      {hint && <small>{hint}</small>}
    </label>
  )
}
