import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { membersQuery } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import type { DeskCoverage } from '../types'
import { clockOf, instantOf, minutesOf, wallOf } from '../wall'
import { BeforeSave } from './BeforeSave'
import type { Proposal } from './DayView'
import { overridesFor } from './overrides'
import { type Block, movable } from './rows'
import './change-times.css'

interface Props {
  readonly block: Block
  readonly one: DeskCoverage
  readonly date: string
  readonly days: number
  readonly proposal?: Proposal
  readonly onPropose: (proposal: Proposal | undefined) => void
  readonly onDone: () => void
}

/** What dragging does, with exact fields: who, from, until, or not at all. */
export function ChangeTimes({ block, one, date, days, onPropose, onDone }: Props) {
  const say = useSay()
  const { data: members = [] } = useQuery(membersQuery)
  const { zone, desk } = one
  const start = { from: clockOf(wallOf(block.from, zone).minutes), until: clockOf(wallOf(block.until, zone).minutes) }
  const [who, setWho] = useState(block.memberId)
  const [times, setTimes] = useState(start)
  const [off, setOff] = useState(false)
  const people = members.filter(({ active, kind }) => active && kind !== 'integration')
  const name = people.find(({ id }) => id === block.memberId)?.name ?? ''
  const from = instantOf(date, minutesOf(times.from || start.from), zone)
  const until = instantOf(date, minutesOf(times.until || start.until) || 24 * 60, zone)
  const valid = from < until
  const changes = useMemo(() => {
    if (!valid && !off) return []
    const overPlans = block.shift?.source === 'plan'
    const after = off ? undefined : { memberId: who, from, until }
    return overridesFor(block, after, { deskId: desk.id, zone, overPlans })
  }, [valid, off, block, who, from, until, desk.id, zone])
  useEffect(() => {
    const same = who === block.memberId && from === block.from && until === block.until
    onPropose(off || same || !valid ? undefined : { memberId: who, from, until, origin: block })
  }, [off, who, from, until, valid, block, onPropose])
  if (!movable(block)) return null
  return (
    <section className="change-times" aria-labelledby="change-times">
      <h2 id="change-times">{say('coverage.timesOf', { name })}</h2>
      <label>
        <span>{say('coverage.person')}</span>
        <select value={who} disabled={off} onChange={(event) => setWho(event.target.value)}>
          {people.map(({ id, name: each }) => (
            <option key={id} value={id}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <div className="change-times-pair">
        {(['from', 'until'] as const).map((end) => (
          <label key={end}>
            <span>{say(`coverage.${end}`)}</span>
            <input
              type="time"
              step={900}
              value={times[end]}
              disabled={off}
              aria-invalid={!valid}
              onChange={(event) => setTimes({ ...times, [end]: event.target.value })}
            />
          </label>
        ))}
      </div>
      {!valid && <p className="change-times-wrong">{say('coverage.notThisDay')}</p>}
      <div className="change-times-actions">
        <Button aria-pressed={off} onClick={() => setOff(!off)}>
          {say('coverage.takeOff')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {say('app.close')}
        </Button>
      </div>
      {changes.length > 0 && <BeforeSave changes={changes} days={days} onSaved={onDone} />}
    </section>
  )
}
