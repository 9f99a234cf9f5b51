import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useRef, useState } from 'react'
import { newKey } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Moment } from '../../shared/time/Moment'
import { Avatar } from '../../shared/ui/Avatar'
import { Button } from '../../shared/ui/Button'
import { firstName } from '../../shared/ui/Name'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import type { Desk } from '../types'
import { leaveNote, notesQuery } from './server'

interface Props {
  readonly desks: Desk[]
  /** of my next shift */
  readonly desk: string
  readonly writes: boolean
}

/** What I leave for whoever comes, and what was left in the last week. */
export function HandOver({ desks, desk, writes }: Props) {
  const say = useSay()
  const { data: notes, error, refetch } = useQuery(notesQuery)
  return (
    <section className="shifts-card" aria-labelledby="hand-over">
      <h2 id="hand-over">{say('shifts.notes')}</h2>
      {writes && <NoteForm desks={desks} first={desk} />}
      {error && !notes && <ProblemView error={error} again={() => void refetch()} />}
      {!notes && !error && <Skeleton rows={2} height="2.5rem" />}
      {notes?.length === 0 && <p className="shifts-quiet">{say('shifts.notesNone')}</p>}
      {notes && notes.length > 0 && (
        <ul className="shifts-notes">
          {notes.map(({ id, author, deskId, text, at }) => (
            <li key={id}>
              <Avatar name={author.name} id={author.id} />
              <div>
                <p className="shifts-quiet">
                  <bdi>{firstName(author.name)}</bdi>
                  {desks.length > 1 && ` · ${desks.find((one) => one.id === deskId)?.name ?? ''}`} · <Moment of={at} />
                </p>
                <p className="shifts-said" dir="auto">
                  {text}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function NoteForm({ desks, first }: { desks: Desk[]; first: string }) {
  const say = useSay()
  const id = useId()
  const [deskId, setDesk] = useState(first)
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  // sent twice by accident it is left once; another text is another note
  const key = useRef(newKey())

  async function leave(event: FormEvent) {
    event.preventDefault()
    if (!text.trim() || busy) return
    setBusy(true)
    try {
      await leaveNote({ deskId, text: text.trim() }, key.current)
      setText('')
      setRefused(undefined)
      key.current = newKey()
      toast(say('shifts.noteLeft'))
    } catch (problem) {
      if (!problemOf(problem).unreachable) key.current = newKey()
      setRefused(problem)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="shifts-form" onSubmit={(event) => void leave(event)}>
      {desks.length > 1 && (
        <label className="field">
          <span>{say('shifts.noteDesk')}</span>
          <select value={deskId} onChange={(event) => setDesk(event.target.value)}>
            {desks.map((desk) => (
              <option key={desk.id} value={desk.id}>
                {desk.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>{say('shifts.note')}</span>
        <textarea
          rows={3}
          dir="auto"
          maxLength={5000}
          value={text}
          aria-describedby={id}
          onChange={(event) => {
            setText(event.target.value)
            key.current = newKey()
          }}
        />
      </label>
      <small id={id}>{say('shifts.noteHint')}</small>
      {refused !== undefined && <ProblemView error={refused} />}
      <div className="shifts-actions">
        <Button type="submit" aria-disabled={!text.trim() || busy}>
          {say('shifts.noteSave')}
        </Button>
      </div>
    </form>
  )
}
