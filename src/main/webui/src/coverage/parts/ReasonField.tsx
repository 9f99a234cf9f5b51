import { useId } from 'react'
import { useSay } from '../../shared/i18n/words'
import './reason-field.css'

interface Props {
  readonly value: string
  readonly onChange: (text: string) => void
  /** where it is not a gap that asks for it */
  readonly question?: string
}

/** A change that opens a gap is saved only with why. */
export function ReasonField({ value, onChange, question }: Props) {
  const say = useSay()
  const id = useId()
  return (
    <div className="reason-field">
      <label htmlFor={id}>{question ?? say('coverage.whyAnyway')}</label>
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
