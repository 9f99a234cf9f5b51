interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One and the same function: it is called when the field comes, not each time that it is drawn. */
const focusNow = (field: HTMLInputElement | null) => field?.focus()

/** A line of one's own words, asked for at the moment that it is needed. */
export function WhyField({ label, value, onChange }: Props) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="text"
        dir="auto"
        maxLength={1000}
        value={value}
        ref={focusNow}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}
