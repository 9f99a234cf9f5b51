import { StickyNote } from 'lucide-react'
import { type Ref, useImperativeHandle, useRef, useState } from 'react'
import type { CommentDetail } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { Moment } from '../../shared/time/Moment'
import { firstName, Name } from '../../shared/ui/Name'
import { NoteForm } from './NoteForm'
import './notes.css'
import { keptNote } from './keptNote'

export interface NotesHandle {
  write(): void
}

interface Props {
  readonly comment: CommentDetail
  readonly me: string
  readonly handle: Ref<NotesHandle>
}

/** What we say to each other. Indented, marked and on another ground: nobody takes it for a reply. */
export function Notes({ comment, me, handle }: Props) {
  const say = useSay()
  const [writing, setWriting] = useState(() => keptNote(me, comment.id).read() !== '')
  const opener = useRef<Element | null>(null)
  useImperativeHandle(handle, () => ({
    write() {
      opener.current = document.activeElement
      setWriting(true)
      document.getElementById('note')?.focus()
    },
  }))

  function close() {
    setWriting(false)
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }

  if (comment.notes.length === 0 && !writing) return null
  return (
    <section className="notes" aria-label={`${say('comment.notes')}. ${say('comment.onlyTeam')}`}>
      <ul>
        {comment.notes.map((note) => (
          <li key={note.id}>
            <StickyNote size={16} strokeWidth={1.75} aria-hidden="true" />
            <p dir="auto">
              <b>
                <Name of={{ name: firstName(note.author.name) }} />
              </b>{' '}
              <span className="notes-time">
                <Moment of={note.at} />:
              </span>{' '}
              {note.text}
            </p>
          </li>
        ))}
      </ul>
      {writing ? (
        <NoteForm commentId={comment.id} me={me} onClose={close} />
      ) : (
        <p className="notes-private">{say('comment.onlyTeam')}</p>
      )}
    </section>
  )
}
