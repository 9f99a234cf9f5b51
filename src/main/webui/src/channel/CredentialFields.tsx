import type { NetworkView, Problem } from '../shared/api/types'
import { useSay } from '../shared/i18n/words'

interface Props {
  fields: NetworkView['fields']
  values: Record<string, string>
  onChange: (name: string, value: string) => void
  violations?: Problem['violations']
}

/** The fields that a network asks for, in its order; what the server says of one stands under it. */
export function CredentialFields({ fields, values, onChange, violations = [] }: Props) {
  const say = useSay()
  return (
    <>
      {fields.map(({ name, label, secret, required, hint }) => {
        const wrong = violations.find(({ field }) => field === name || field.endsWith(`.${name}`))?.message
        return (
          <label className="field" key={name}>
            <span>{label}</span>
            <input
              type={secret ? 'password' : 'text'}
              autoComplete={secret ? 'new-password' : 'off'}
              spellCheck={false}
              required={required}
              value={values[name] ?? ''}
              aria-invalid={wrong ? true : undefined}
              onChange={(event) => onChange(name, event.target.value)}
            />
            {wrong && <small className="field-wrong">{wrong}</small>}
            {hint && <small>{hint}</small>}
            {secret && <small>{say('channel.writeOnly')}</small>}
          </label>
        )
      })}
    </>
  )
}
