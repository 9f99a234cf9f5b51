import { useId } from 'react'
import { useSay } from '../../shared/i18n/words'
import './reason-field.css'

/** A change that opens a gap is saved only with why. */
export function ReasonField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const say = useSay()
  const id = useId()
  return (
    <div className="reason-field">
      <label htmlFor={id}>{say('coverage.whyAnyway')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={1000}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <small id={`${id}-hint`}>{say('coverage.whyHint')}</small>
    </div>
  )
}

export const isReason = (text: string) => text.trim().length >= 3
