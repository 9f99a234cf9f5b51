import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { newKey } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import { membersQuery } from '../../shared/api/queries'
import type { Me } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { askSwap } from './server'
import type { MyShift } from './shifts'

interface Props {
  readonly me: Me
  readonly shift: MyShift
  /** its wall-clock times at the desk */
  readonly local: { readonly from: string; readonly until: string }
  readonly onClose: () => void
}

/** The whole shift or a part of it, of one colleague or of whoever can. */
export function AskSwap({ me, shift, local, onClose }: Props) {
  const say = useSay()
  const { data: members } = useQuery(membersQuery)
  const [form, setForm] = useState({ ...local, toId: '', reason: '' })
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const key = useRef(newKey())
  const ready = form.from < form.until && form.from >= local.from && form.until <= local.until && !busy
  const people = (members ?? []).filter(({ id, active, kind }) => active && kind !== 'integration' && id !== me.id)
  const change = (some: Partial<typeof form>) => {
    setForm({ ...form, ...some })
    setRefused(undefined)
    key.current = newKey()
  }

  async function ask(event: FormEvent) {
    event.preventDefault()
    if (!ready) return
    setBusy(true)
    const { from, until, toId, reason } = form
    const more = { ...(toId && { toId }), ...(reason.trim() && { reason: reason.trim() }) }
    try {
      await askSwap({ deskId: shift.desk.id, from, until, ...more }, key.current)
      toast(say('shifts.asked'))
      onClose()
    } catch (problem) {
      if (!problemOf(problem).unreachable) key.current = newKey()
      setRefused(problem)
      setBusy(false)
    }
  }

  return (
    <form className="shifts-form" onSubmit={(event) => void ask(event)}>
      <label className="field">
        <span>{say('shifts.askWhom')}</span>
        <select value={form.toId} onChange={(event) => change({ toId: event.target.value })}>
          <option value="">{say('shifts.askAnybody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="shifts-pair">
        {(['from', 'until'] as const).map((end) => (
          <label className="field" key={end}>
            <span>{say(`coverage.${end}`)}</span>
            <input
              type="datetime-local"
              required
              min={local.from}
              max={local.until}
              value={form[end]}
              onChange={(event) => change({ [end]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <label className="field">
        <span>{say('shifts.askWhy')}</span>
        <input
          type="text"
          dir="auto"
          maxLength={1000}
          value={form.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </label>
      {refused !== undefined && <ProblemView error={refused} />}
      <div className="shifts-actions">
        <Button type="submit" aria-disabled={!ready}>
          {say('shifts.askSend')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
