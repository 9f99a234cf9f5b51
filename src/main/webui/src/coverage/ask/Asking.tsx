import { useQuery } from '@tanstack/react-query'
import { Send } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { newKey } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import { meQuery } from '../../shared/api/queries'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { announce, toast } from '../../shared/messages'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { Kbd } from '../../shared/ui/Kbd'
import { firstName } from '../../shared/ui/Name'
import { ProblemView } from '../../shared/ui/ProblemView'
import type { Fix, Gap } from '../types'
import { localOf } from '../wall'
import { answerByFor, askable, askBody, askedOf, atDesk, instantIn } from './ask'
import { makeAsk, withdrawAsk } from './server'
import './asking.css'

/** What was typed stays when somebody else is chosen. */
export interface AskDraft {
  /** wall-clock time at the desk; what is usual while it is missing */
  readonly answerBy?: string
  readonly message: string
}

interface Props {
  readonly gap: Gap
  readonly zone: string
  /** the day that is shown: of a longer gap so much is asked for */
  readonly day: { from: number; until: number }
  /** whom the reader chose; nobody yet where it is missing */
  readonly fix?: Fix
  /** what can be done at once instead */
  readonly confirm?: ReactNode
  readonly draft: AskDraft
  readonly onDraft: (draft: AskDraft) => void
  readonly onAsked: () => void
}

/** Asking comes before deciding for somebody: one by name, or everybody who could. */
export function Asking({ gap, zone, day, fix, confirm, draft, onDraft, onAsked }: Props) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { data: me } = useQuery(meQuery)
  const [from, until] = [Math.max(Date.parse(gap.from), day.from), Math.min(Date.parse(gap.until), day.until)]
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const key = useRef({ of: '', key: '' })
  const local = draft.answerBy ?? localOf(answerByFor(from, until, now), zone)
  const answerBy = instantIn(local, zone)
  const valid = answerBy !== undefined && answerBy > now && answerBy <= until
  const others = askable(gap, me?.id).filter(({ member }) => !askedOf(gap, member.id))

  async function ask(one: Fix | undefined) {
    if (busy || !valid) return
    const body = askBody(gap, one, day, zone, answerBy, draft.message)
    const same = JSON.stringify(body)
    if (key.current.of !== same) key.current = { of: same, key: newKey() }
    setBusy(true)
    setRefused(undefined)
    try {
      const made = await makeAsk(body, key.current.key)
      const text = say('coverage.askDone', { names: made.asked.map(({ name }) => firstName(name)).join(', ') })
      toast(text, { undo: () => void withdrawAsk(made.id) })
      announce(text)
      onDraft({ message: '' })
      onAsked()
    } catch (problem) {
      if (!problemOf(problem).unreachable) key.current = { of: '', key: '' }
      setRefused(problem)
    } finally {
      setBusy(false)
    }
  }

  const latest = useRef(ask)
  latest.current = ask
  useEffect(() => {
    if (!fix) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void latest.current(fix)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [fix])

  const name = fix && firstName(fix.member.name)
  if (!fix && others.length === 0) return null
  return (
    <section className="asking" aria-label={say('coverage.asking')}>
      <label>
        <span>{say('coverage.answerBy')}</span>
        <input
          type="datetime-local"
          value={local}
          max={localOf(until, zone)}
          aria-invalid={!valid}
          onChange={(event) => onDraft({ ...draft, answerBy: event.target.value })}
        />
      </label>
      {!valid && <p className="asking-wrong">{say('coverage.answerByWrong')}</p>}
      <label>
        <span>{say('coverage.askMessage')}</span>
        <input
          type="text"
          dir="auto"
          maxLength={1000}
          value={draft.message}
          onChange={(event) => onDraft({ ...draft, message: event.target.value })}
        />
      </label>
      {refused !== undefined && <ProblemView error={refused} />}
      {fix && (
        <Button
          look="primary"
          aria-disabled={busy || !valid}
          aria-keyshortcuts="Control+Enter"
          icon={<Send size={16} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => void ask(fix)}
        >
          {say('coverage.askOne', { name: name! })} <Kbd>Ctrl ⏎</Kbd>
        </Button>
      )}
      <div className="asking-other">
        {confirm}
        {others.length > 0 && (
          <Button aria-disabled={busy || !valid} onClick={() => void ask(undefined)}>
            {say('coverage.askAll')}
          </Button>
        )}
      </div>
      <p className="asking-note">
        {fix
          ? say('coverage.askNoteOne', { name: name!, time: atDesk(language, answerBy ?? until, zone, now) })
          : say('coverage.askNote')}
      </p>
    </section>
  )
}
