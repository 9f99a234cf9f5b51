import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useMemo, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { PageHead } from '../../app/PageHead'
import { newKey } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import { membersQuery, meQuery } from '../../shared/api/queries'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { may } from '../../team/roles'
import { absencesQuery, desksQuery } from '../server'
import type { Desk } from '../types'
import { wallOf } from '../wall'
import { bodyFrom, emptyForm, isReady, LONGEST } from './form'
import { PeopleWishes } from './PeopleWishes'
import { askProposal } from './server'
import '../absence/change-page.css'
import './plan-form.css'

/** What a plan is for, who may be in it and who wishes what; the search does the rest. */
export function PlanForm() {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  const desks = useQuery(desksQuery)
  const plans = may(me, 'plan')
  return (
    <>
      <PageHead title={say('plan.new')} />
      <div className="change-page" id="list" tabIndex={-1}>
        {desks.error ? (
          <ProblemView error={desks.error} again={() => void desks.refetch()} />
        ) : !me || !desks.data ? (
          <Skeleton rows={5} height="3.5rem" />
        ) : !plans ? (
          <p className="plan-none">{say('plan.onlyPlanner')}</p>
        ) : desks.data.length === 0 ? (
          <p className="plan-none">{say('coverage.noDesk')}</p>
        ) : (
          <Asking desks={desks.data} />
        )}
      </div>
    </>
  )
}

function Asking({ desks }: { desks: Desk[] }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const [, navigate] = useLocation()
  const place = new URLSearchParams(useSearch())
  const { data: members } = useQuery(membersQuery)
  const { data: absences } = useQuery(absencesQuery)
  const zone = desks[0]?.zone ?? 'UTC'
  const [form, setForm] = useState(() => {
    const wanted = desks.find(({ id }) => id === place.get('desk')) ?? desks[0]!
    return emptyForm(wanted.id, wallOf(now, zone).date)
  })
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const key = useRef(newKey())
  const people = useMemo(
    () =>
      (members ?? [])
        .filter(({ active, kind }) => active && kind !== 'integration')
        .sort((a, b) => a.name.localeCompare(b.name, language)),
    [members, language],
  )
  const ready = isReady(form) && !busy
  const set = (some: Partial<typeof form>) => {
    setForm({ ...form, ...some })
    setRefused(undefined)
    key.current = newKey()
  }
  const asked = Math.max(1, ...desks.filter(({ id }) => form.desks.includes(id)).map(({ atLeast }) => atLeast))

  async function ask(event: FormEvent) {
    event.preventDefault()
    if (!ready) return
    setBusy(true)
    try {
      const { id } = await askProposal(bodyFrom(form), key.current)
      navigate(`/coverage/plans/proposals/${id}`)
    } catch (problem) {
      if (!problemOf(problem).unreachable) key.current = newKey()
      setRefused(problem)
      setBusy(false)
    }
  }

  return (
    <form className="plan-form" onSubmit={(event) => void ask(event)}>
      <div className="change-fields plan-form-what">
        <fieldset>
          <legend>{say('plan.forDesks')}</legend>
          {desks.map(({ id, name }) => (
            <label className="change-check" key={id}>
              <input
                type="checkbox"
                checked={form.desks.includes(id)}
                onChange={({ target }) =>
                  set({ desks: target.checked ? [...form.desks, id] : form.desks.filter((one) => one !== id) })
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
        <div className="change-pair">
          <label className="field">
            <span>{say('coverage.firstDay')}</span>
            <input type="date" required value={form.from} onChange={({ target }) => set({ from: target.value })} />
          </label>
          <label className="field">
            <span>{say('coverage.lastDay')}</span>
            <input
              type="date"
              required
              min={form.from}
              value={form.until}
              onChange={({ target }) => set({ until: target.value })}
            />
          </label>
        </div>
        <label className="field plan-form-least">
          <span>{say('plan.atLeast')}</span>
          <input
            type="number"
            min={1}
            max={100}
            inputMode="numeric"
            placeholder={String(asked)}
            value={form.atLeast}
            onChange={({ target }) => set({ atLeast: target.value })}
          />
          <small>{say('plan.atLeastHint', { n: asked })}</small>
        </label>
        <div className="plan-form-ask">
          <Button type="submit" look="primary" aria-disabled={!ready}>
            {say('plan.ask')}
          </Button>
          <small>{say('plan.askHint', { n: LONGEST })}</small>
        </div>
        {refused !== undefined && <ProblemView error={refused} />}
      </div>
      <PeopleWishes people={people} absences={absences ?? []} zone={zone} form={form} onChange={set} />
    </form>
  )
}
