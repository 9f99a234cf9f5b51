import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ActingOwner } from '../../shared/api/delegation'
import { membersQuery } from '../../shared/api/queries'
import type { Me } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { dateOf, endOf, lastDay, monthsOn, startOf } from '../days'
import { DaysFields } from './DaysFields'
import { nameDeputy } from './server'

interface Props {
  readonly me: Me
  readonly now: ActingOwner
  readonly onClose: () => void
}

export function DeputyForm({ me, now, onClose }: Props) {
  const say = useSay()
  const today = dateOf(new Date())
  const { data: members = [] } = useQuery(membersQuery)
  const people = members.filter(({ id, active, kind }) => active && kind !== 'integration' && id !== me.id)
  const [who, setWho] = useState(now.deputy?.id ?? '')
  const [always, setAlways] = useState(now.deputy ? now.whenAbsent : true)
  const [days, setDays] = useState(now.until !== undefined)
  const [from, setFrom] = useState(now.from ? dateOf(new Date(now.from)) : today)
  const [until, setUntil] = useState(now.until ? dateOf(lastDay(now.until)) : today)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const complete = who !== '' && (always || days) && (!days || until >= from)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!complete || busy) return
    setBusy(true)
    try {
      const period = days ? { ...(from > today && { from: startOf(from) }), until: endOf(until) } : {}
      await nameDeputy({ memberId: who, whenAbsent: always, ...period })
      toast(say('acting.named', { name: people.find(({ id }) => id === who)?.name }))
      onClose()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="delegation-form" onSubmit={(event) => void send(event)}>
      <label className="field">
        <span>{say('acting.who')}</span>
        <select value={who} onChange={(event) => setWho(event.target.value)}>
          <option value="">{say('delegation.choosePerson')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {people.length === 0 && <small>{say('delegation.nobodyElse')}</small>}
      </label>
      <fieldset className="acting-when">
        <legend>{say('acting.when')}</legend>
        <label>
          <input type="checkbox" checked={always} onChange={(event) => setAlways(event.target.checked)} />
          <span>
            {say('acting.always')} <small>{say('acting.alwaysHint')}</small>
          </span>
        </label>
        <label>
          <input type="checkbox" checked={days} onChange={(event) => setDays(event.target.checked)} />
          <span>{say('acting.period')}</span>
        </label>
        {days && (
          <DaysFields
            from={from}
            until={until}
            latest={monthsOn(from || today, 12)}
            onFrom={setFrom}
            onUntil={setUntil}
          />
        )}
      </fieldset>
      {error !== undefined && <ProblemView error={error} />}
      <div className="form-actions">
        <Button type="submit" look="primary" aria-disabled={!complete || busy}>
          {say('app.save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
