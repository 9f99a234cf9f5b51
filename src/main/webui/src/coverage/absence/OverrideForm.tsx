import { type FormEvent, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { newKey } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import type { MemberView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { useNow } from '../../shared/time/useNow'
import { isReason } from '../parts/ReasonField'
import { usePreview } from '../parts/usePreview'
import { addressOf } from '../place'
import { saveOverrides, takeBack } from '../server'
import type { Desk, OverrideBody } from '../types'
import { wallOf } from '../wall'
import { Result } from './Result'

interface Props {
  readonly people: MemberView[]
  readonly desks: Desk[]
  readonly desk: string
}

/** A one-off change: who comes in, instead of whom, when. */
export function OverrideForm({ people, desks, desk: first }: Props) {
  const say = useSay()
  const now = useNow()
  const [, navigate] = useLocation()
  const [deskId, setDeskId] = useState(first)
  const desk = desks.find(({ id }) => id === deskId)
  const [date, setDate] = useState(wallOf(now, desk?.zone ?? 'Europe/Helsinki').date)
  const [times, setTimes] = useState({ from: '09:00', until: '16:00' })
  const [comes, setComes] = useState('')
  const [instead, setInstead] = useState('')
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const body = useMemo<OverrideBody | undefined>(() => {
    if ((!comes && !instead) || comes === instead || !date || times.from >= times.until) return undefined
    return {
      deskId,
      ...(comes && { memberId: comes }),
      ...(instead && { insteadOfId: instead }),
      from: `${date}T${times.from}`,
      until: `${date}T${times.until}`,
    }
  }, [deskId, comes, instead, date, times])
  const looked = usePreview(body && { override: body })
  const same = JSON.stringify(body)
  const key = useRef({ of: same, key: newKey() })
  if (key.current.of !== same) key.current = { of: same, key: newKey() }
  const needsReason = looked.result?.opensGaps === true
  const ready = body !== undefined && !busy && !looked.dim && (!needsReason || isReason(reason))

  async function save(event: FormEvent) {
    event.preventDefault()
    if (!ready || !body) return
    setBusy(true)
    try {
      const confirmed = { ...body, ...(needsReason && { confirmation: reason.trim() }) }
      const saved = await saveOverrides([confirmed], key.current.key)
      toast(say('coverage.saved'), { undo: () => void takeBack(saved, say('coverage.undoReason')) })
      navigate(addressOf({ desk: deskId, view: 'day', date }))
    } catch (problem) {
      // what was refused was not saved; only where nobody answered it may have been
      if (!problemOf(problem).unreachable) key.current = { of: same, key: newKey() }
      setRefused(problem)
      setBusy(false)
    }
  }

  const who = (value: string, onChange: (id: string) => void, words: string, none: string) => (
    <label className="field">
      <span>{words}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form className="change-form" onSubmit={(event) => void save(event)}>
      <div className="change-fields">
        <label className="field">
          <span>{say('coverage.desk')}</span>
          <select value={deskId} onChange={(event) => setDeskId(event.target.value)}>
            {desks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {who(comes, setComes, say('coverage.comes'), say('coverage.comesNobody'))}
        {who(instead, setInstead, say('coverage.insteadOf'), say('coverage.inAddition'))}
        <label className="field">
          <span>{say('coverage.col_date')}</span>
          <input type="date" required value={date} onChange={(event) => setDate(event.target.value)} />
        </label>
        <div className="change-pair">
          {(['from', 'until'] as const).map((end) => (
            <label className="field" key={end}>
              <span>{say(`coverage.${end}`)}</span>
              <input
                type="time"
                required
                step={900}
                value={times[end]}
                onChange={(event) => setTimes({ ...times, [end]: event.target.value })}
              />
            </label>
          ))}
        </div>
      </div>
      <Result
        looked={looked}
        needsReason={needsReason}
        reason={reason}
        onReason={setReason}
        refused={refused}
        ready={ready}
        submit={say('coverage.save')}
      />
    </form>
  )
}
