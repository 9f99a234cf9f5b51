import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Me } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import { firstName } from '../../shared/ui/Name'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { list } from '../speech'
import type { Absence } from '../types'
import { absencesOf, endAbsence, withdrawAbsence } from './server'
import { absenceDays } from './words'

interface Props {
  readonly me: Me
  readonly zone: string
  readonly now: number
}

const TONES = { requested: 'held', approved: 'ok', refused: 'danger' } as const

/** Those that are not over, the next first. */
export function MyAbsences({ me, zone, now }: Props) {
  const say = useSay()
  const { data, error, refetch } = useQuery(absencesOf(me.id))
  const mine = (data ?? [])
    .filter(({ member, until }) => member.id === me.id && Date.parse(until) > now)
    .toSorted((a, b) => a.from.localeCompare(b.from))
  return (
    <section className="shifts-card" aria-labelledby="my-absences">
      <h2 id="my-absences">{say('shifts.absences')}</h2>
      {error && !data && <ProblemView error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={1} height="2.5rem" />}
      {data && mine.length === 0 && <p className="shifts-quiet">{say('shifts.absencesNone')}</p>}
      {mine.length > 0 && (
        <ul>
          {mine.map((absence) => (
            <AbsenceRow key={absence.id} absence={absence} zone={zone} now={now} />
          ))}
        </ul>
      )}
      <div className="shifts-actions">
        <Link className="button" href="/coverage/new?what=absence">
          {say('shifts.absenceAsk')}
        </Link>
      </div>
    </section>
  )
}

function AbsenceRow({ absence, zone, now }: { absence: Absence; zone: string; now: number }) {
  const say = useSay()
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const { id, kind = 'other', state, substitutes, refusal, note } = absence
  const runs = state === 'approved' && Date.parse(absence.from) <= now
  const days = absenceDays(language, absence, absence.zone ?? zone, now)

  async function act(call: () => Promise<unknown>, done: string) {
    if (busy) return
    setBusy(true)
    try {
      await call()
      toast(done)
    } catch (problem) {
      setRefused(problem)
    } finally {
      setBusy(false)
    }
  }

  return (
    <li className="swap-row">
      <p>
        <b>{say('shifts.absenceDays', { kind: say(`coverage.kind_${kind}`), days })}</b>{' '}
        <Chip tone={runs ? 'lamp' : TONES[state]}>{say(runs ? 'shifts.absenceNow' : `shifts.absence_${state}`)}</Chip>
      </p>
      {substitutes.length > 0 && (
        <p className="swap-more">
          {say('shifts.substitutes', {
            names: list(
              language,
              substitutes.map(({ name }) => firstName(name)),
            ),
          })}
        </p>
      )}
      {(refusal ?? note) && (
        <p className="shifts-said" dir="auto">
          ”{refusal ?? note}”
        </p>
      )}
      {refused !== undefined && <ProblemView error={refused} />}
      {state !== 'refused' && (
        <div className="shifts-actions">
          {runs ? (
            <Button aria-disabled={busy} onClick={() => void act(() => endAbsence(absence), say('shifts.backDone'))}>
              {say('shifts.back')}
            </Button>
          ) : (
            <Button
              look="quiet"
              aria-disabled={busy}
              aria-label={`${say('shifts.absenceWithdraw')}: ${days}`}
              onClick={() => void act(() => withdrawAbsence(id), say('shifts.done_withdraw'))}
            >
              {say('shifts.absenceWithdraw')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
