import { LockKeyhole } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { answer, api, newKey } from '../../shared/api/client'
import { keys, queryClient } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { keptNote } from './keptNote'

interface Props {
  readonly commentId: string
  readonly me: string
  readonly onClose: () => void
}

const focusNow = (field: HTMLTextAreaElement | null) => field?.focus()

export function NoteForm({ commentId, me, onClose }: Props) {
  const say = useSay()
  const kept = keptNote(me, commentId)
  const key = useRef(newKey())
  const busy = useRef(false)
  const [failed, setFailed] = useState(false)

  async function save(form: HTMLFormElement) {
    const text = String(new FormData(form).get('note')).trim()
    if (!text || busy.current) return
    busy.current = true
    try {
      const params = { path: { id: commentId }, header: { 'Idempotency-Key': key.current } }
      await answer(api.POST('/api/v1/comments/{id}/notes', { params, body: { text } }))
      kept.write('')
      onClose()
      await queryClient.invalidateQueries({ queryKey: keys.comment(commentId) })
    } catch {
      setFailed(true)
    } finally {
      busy.current = false
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void save(event.currentTarget)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { form } = event.currentTarget
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form) void save(form)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <form className="note-form" onSubmit={submit}>
      <label htmlFor="note">
        <LockKeyhole size={14} strokeWidth={1.75} aria-hidden="true" /> {say('comment.onlyTeam')}
      </label>
      <textarea
        id="note"
        name="note"
        ref={focusNow}
        rows={2}
        dir="auto"
        maxLength={5000}
        placeholder={say('comment.noteText')}
        defaultValue={kept.read()}
        onInput={(event) => {
          // another text is another note: the server would refuse the old key for it
          key.current = newKey()
          kept.write(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
      {failed && <p role="alert">{say('comment.noteFailed')}</p>}
      <div className="note-form-actions">
        <Button onClick={onClose}>{say('app.close')}</Button>
        <Button type="submit">{say('comment.noteSave')}</Button>
      </div>
    </form>
  )
}
