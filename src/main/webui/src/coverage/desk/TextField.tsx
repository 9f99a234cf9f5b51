interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'date'
  readonly min?: string
  readonly max?: number
  readonly required?: boolean
  readonly hint?: string
}

export function TextField({ label, value, onChange, type = 'text', min, max = 100, required = false, hint }: Props) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type={type}
        min={min}
        maxLength={type === 'text' ? max : undefined}
        required={required}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <small>{hint}</small>}
    </label>
  )
}
