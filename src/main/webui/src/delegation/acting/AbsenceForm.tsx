import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Absence } from '../../shared/api/delegation'
import { membersQuery } from '../../shared/api/queries'
import type { Me } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { may } from '../../team/roles'
import { dateOf, endOf, startOf } from '../days'
import { DaysFields } from './DaysFields'
import { tellAbsence } from './server'

type Kind = NonNullable<Absence['kind']>
const KINDS: Kind[] = ['holiday', 'ill', 'other']

/** Whole days: an absence that begins today begins now. */
export function AbsenceForm({ me, onClose }: { me: Me; onClose: () => void }) {
  const say = useSay()
  const plans = may(me, 'plan')
  const today = dateOf(new Date())
  const { data: members = [] } = useQuery({ ...membersQuery, enabled: plans })
  const others = members.filter(({ id, active, kind }) => active && kind !== 'integration' && id !== me.id)
  const [who, setWho] = useState(me.id)
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState(today)
  const [kind, setKind] = useState<Kind>('holiday')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()

  function begins(date: string) {
    setFrom(date)
    if (date > until) setUntil(date)
  }

  async function send(event: FormEvent) {
    event.preventDefault()
    if (busy || until < from) return
    setBusy(true)
    try {
      const begins = from > today ? startOf(from) : new Date().toISOString()
      await tellAbsence({ ...(who !== me.id && { memberId: who }), from: begins, until: endOf(until), kind })
      toast(say('acting.told'))
      onClose()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="delegation-form" onSubmit={(event) => void send(event)}>
      {plans && (
        <label className="field">
          <span>{say('acting.who')}</span>
          <select value={who} onChange={(event) => setWho(event.target.value)}>
            <option value={me.id}>{say('acting.me')}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <DaysFields from={from} until={until} earliest={today} onFrom={begins} onUntil={setUntil} />
      <label className="field">
        <span>{say('acting.kind')}</span>
        <select value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {say(`acting.kind_${one}`)}
            </option>
          ))}
        </select>
        <small>{say('acting.kindHint')}</small>
      </label>
      {error !== undefined && <ProblemView error={error} />}
      <div className="form-actions">
        <Button type="submit" look="primary" aria-disabled={busy}>
          {say('app.save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
