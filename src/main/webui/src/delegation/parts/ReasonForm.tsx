import { type FormEvent, useId, useState } from 'react'
import { problemOf } from '../../shared/api/problem'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import './reason-form.css'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly submit: string
  readonly danger?: boolean
  /** what the server wants at least */
  readonly words?: number
  readonly onSay: (reason: string) => Promise<unknown>
  readonly onClose: () => void
}

const focusNow = (field: HTMLTextAreaElement | null) => field?.focus()
export const wordCount = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** What takes something away from somebody needs a reason that they can read. */
export function ReasonForm({ label, hint, submit, danger, words = 1, onSay, onClose }: Props) {
  const say = useSay()
  const id = useId()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const enough = wordCount(text) >= words

  async function send(event?: FormEvent) {
    event?.preventDefault()
    if (!enough || busy) return
    setBusy(true)
    try {
      await onSay(text.trim())
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form
      className="reason-form"
      onSubmit={(event) => void send(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          event.preventDefault()
          onClose()
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={focusNow}
        rows={3}
        dir="auto"
        maxLength={1000}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-hint`} className="reason-hint">
        {hint}
      </p>
      {error !== undefined && <ProblemView error={problemOf(error)} />}
      <div className="reason-actions">
        <Button type="submit" look={danger ? 'danger' : 'primary'} aria-disabled={!enough || busy}>
          {submit}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
