import { type FormEvent, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { newKey } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import type { Me, MemberView } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { day } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { firstName } from '../../shared/ui/Name'
import { isReason } from '../parts/ReasonField'
import { usePreview } from '../parts/usePreview'
import { saveAbsence } from '../server'
import { noonOf, wallOf } from '../wall'
import { AbsenceDays } from './AbsenceDays'
import { bodyOf, type Form, isIllNow, isWhole, KINDS } from './form'
import { Result } from './Result'
import { Substitutes } from './Substitutes'

interface Props {
  readonly me: Me
  readonly people: MemberView[]
  readonly zone: string
  readonly plans: boolean
}

export function AbsenceForm({ me, people, zone, plans }: Props) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const [, navigate] = useLocation()
  const today = wallOf(now, zone).date
  const [form, setForm] = useState<Form>({
    memberId: me.id,
    kind: 'holiday',
    firstDay: today,
    lastDay: today,
    substitutes: [],
    note: '',
  })
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const key = useRef(newKey())
  const change = (some: Partial<Form>) => {
    setForm((before) => ({ ...before, ...some }))
    setRefused(undefined)
    key.current = newKey()
  }
  const body = useMemo(() => (isWhole(form) ? bodyOf(form, zone) : undefined), [form, zone])
  const looked = usePreview(body && { absence: { ...body, note: undefined } })
  const ill = isIllNow(form, today)
  const needsReason = looked.result?.opensGaps === true && !ill
  const ready = body !== undefined && !busy && (ill || (!looked.dim && (!needsReason || isReason(reason))))
  const who = people.find(({ id }) => id === form.memberId)?.name ?? me.name
  // everybody tells that a colleague is ill now; for the rest only who plans speaks for others
  const whom = plans || form.kind === 'ill' ? people : people.filter(({ id }) => id === me.id)

  async function save(event: FormEvent) {
    event.preventDefault()
    if (!ready || !body) return
    setBusy(true)
    try {
      const saved = await saveAbsence({ ...body, ...(needsReason && { confirmation: reason.trim() }) }, key.current)
      const days = [form.firstDay, form.lastDay].map((date) => day(language, noonOf(date), now))
      const text = days[0] === days[1] ? days[0] : days.join('–')
      toast(say(saved.state === 'approved' ? 'coverage.told' : 'coverage.asked', { name: firstName(who), days: text }))
      navigate('/coverage')
    } catch (problem) {
      // what was refused was not saved; only where nobody answered it may have been
      if (!problemOf(problem).unreachable) key.current = newKey()
      setRefused(problem)
      setBusy(false)
    }
  }

  return (
    <form className="change-form" onSubmit={(event) => void save(event)}>
      <div className="change-fields">
        <label className="field">
          <span>{say('coverage.person')}</span>
          <select value={form.memberId} onChange={(event) => change({ memberId: event.target.value })}>
            {whom.map(({ id, name }) => (
              <option key={id} value={id}>
                {id === me.id ? say('coverage.me', { name }) : name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{say('coverage.kind')}</span>
          <select
            value={form.kind}
            onChange={(event) => change({ kind: KINDS.find((kind) => kind === event.target.value) })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`coverage.kind_${kind}`)}
              </option>
            ))}
          </select>
          <small>{say('coverage.kindHint')}</small>
        </label>
        <AbsenceDays form={form} today={today} onChange={change} />
        <Substitutes
          people={people.filter(({ id }) => id !== form.memberId)}
          chosen={form.substitutes}
          onChange={(substitutes) => change({ substitutes })}
        />
        <label className="field">
          <span>{say('coverage.note')}</span>
          <textarea
            rows={2}
            maxLength={1000}
            value={form.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        </label>
      </div>
      <Result
        looked={looked}
        needsReason={needsReason}
        reason={reason}
        onReason={setReason}
        hint={ill ? say('coverage.illNow') : plans ? undefined : say('coverage.askFirst')}
        refused={refused}
        ready={ready}
        submit={say(plans || ill ? 'coverage.save' : 'coverage.ask')}
      />
    </form>
  )
}
