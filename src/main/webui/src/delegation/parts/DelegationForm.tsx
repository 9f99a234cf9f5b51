import { type FormEvent, useId, useState } from 'react'
import { newKey } from '../../shared/api/client'
import type { Delegation, Role, TrustLevel } from '../../shared/api/delegation'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { day } from '../../shared/time/format'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { dateOf, endOf, lastDay, monthsOn, startOf } from '../days'
import { ask } from '../server'
import { ChannelsField } from './ChannelsField'
import './delegation-form.css'
import { RoleField } from './RoleField'
import { TrustField } from './TrustField'

interface Props {
  /** Whom the owner gives it; absent when I ask for myself. */
  readonly memberId?: string
  readonly role?: Role
  readonly channels?: string[]
  readonly submit: (end: string) => string
  readonly onDone: (delegation: Delegation) => void
  readonly onClose?: () => void
}

export const withTrust = (role: Role) => role === 'responder' || role === 'drafter'

/** Role, channels, days, why. The end is never left open: six months are proposed, a year is the longest. */
export function DelegationForm({ memberId, role: first = 'responder', channels = [], submit, onDone, onClose }: Props) {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const gives = memberId !== undefined
  const today = dateOf(new Date())
  const [key] = useState(newKey)
  const [role, setRole] = useState(first)
  const [where, setWhere] = useState<string[] | 'all'>(channels)
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState(monthsOn(today, 6))
  const [trust, setTrust] = useState<{ level: TrustLevel; oneIn: number }>({ level: 'supervised', oneIn: 5 })
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const complete = where.length > 0 && until >= from && (gives || reason.trim() !== '')

  function begins(date: string) {
    setFrom(date)
    if (date) setUntil(monthsOn(date, 6))
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!complete || busy) return
    setBusy(true)
    setError(undefined)
    try {
      const wish = {
        ...(gives && { memberId }),
        role,
        ...(where === 'all' ? { allChannels: true as const } : { channels: where }),
        ...(from > today && { from: startOf(from) }),
        until: endOf(until),
        ...(reason.trim() && { reason: reason.trim() }),
        ...(gives && withTrust(role) && { trust: trust.level === 'sampled' ? trust : { level: trust.level } }),
      }
      onDone(await ask(wish, key))
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="delegation-form" onSubmit={(event) => void send(event)}>
      <RoleField chosen={role} onChoose={setRole} brief={gives} />
      <ChannelsField chosen={where} onChoose={setWhere} />
      <div className="delegation-dates">
        <label className="field">
          <span>{say('delegation.from')}</span>
          <input type="date" required min={today} value={from} onChange={(event) => begins(event.target.value)} />
        </label>
        <label className="field">
          <span>{say('delegation.untilField')}</span>
          <input
            type="date"
            required
            min={from}
            max={monthsOn(from || today, 12)}
            value={until}
            aria-describedby={`${id}-until`}
            onChange={(event) => setUntil(event.target.value)}
          />
        </label>
        <small id={`${id}-until`}>{say('delegation.untilHint')}</small>
      </div>
      {gives && withTrust(role) && <TrustField level={trust.level} oneIn={trust.oneIn} onChange={setTrust} />}
      <label className="field">
        <span>{say(gives ? 'delegation.reasonToo' : 'delegation.reason')}</span>
        <textarea
          rows={3}
          dir="auto"
          maxLength={1000}
          required={!gives}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {!gives && <small>{say('delegation.reasonHint')}</small>}
      </label>
      {error !== undefined && <ProblemView error={error} />}
      <div className="form-actions">
        <Button type="submit" look="primary" aria-disabled={!complete || busy}>
          {submit(until ? day(language, lastDay(endOf(until))) : '')}
        </Button>
        {onClose && (
          <Button look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
