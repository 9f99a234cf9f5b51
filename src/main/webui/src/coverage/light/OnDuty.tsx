import { useQuery } from '@tanstack/react-query'
import { PenLine } from 'lucide-react'
import { Link } from 'wouter'
import { countsQuery } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { Avatar } from '../../shared/ui/Avatar'
import { Skeleton } from '../../shared/ui/Skeleton'
import { may } from '../../team/roles'
import { addressOf } from '../place'
import type { DeskCoverage } from '../types'
import { wallOf } from '../wall'
import { handOverOf, statusOf, staysUntil } from './light'
import { useLight, useVoice } from './useLight'
import { statusWords, turnWords, untilOf } from './words'
import './on-duty.css'

type Light = ReturnType<typeof useLight>

/** Who is on duty now, desk by desk, and who comes next. */
export function OnDuty() {
  const say = useSay()
  const light = useLight()
  const { desks, failed, reads, now, me } = light
  if (failed || !reads || desks?.length === 0) return null
  const mine = desks?.some((one) => statusOf(one, now).memberIds.includes(me?.id ?? ''))
  return (
    <>
      <section aria-labelledby="on-duty">
        <h2 id="on-duty">{say('light.onDuty')}</h2>
        {desks ? (
          desks.map((one) => <Desk key={one.desk.id} one={one} many={desks.length > 1} light={light} />)
        ) : (
          <Skeleton rows={2} height="2.5rem" />
        )}
      </section>
      {desks && (
        <section aria-labelledby="hand-over">
          <h2 id="hand-over">{say('light.handOver')}</h2>
          {desks.map((one) => (
            <HandOver key={one.desk.id} one={one} many={desks.length > 1} light={light} />
          ))}
          {mine && may(me, 'draft') && (
            <Link className="button on-duty-note" href="/shifts">
              <PenLine size={16} strokeWidth={1.75} aria-hidden="true" />
              <span>{say('light.writeNote')}</span>
            </Link>
          )}
        </section>
      )}
    </>
  )
}

interface Props {
  readonly one: DeskCoverage
  readonly many: boolean
  readonly light: Light
}

function Desk({ one, many, light }: Props) {
  const voice = useVoice(light, one.zone)
  const status = statusOf(one, light.now)
  const day = addressOf({ desk: many ? one.desk.id : undefined, view: 'day', date: wallOf(light.now, one.zone).date })
  // whoever is alone is in the list below with the same words
  const words = status.form !== 'on' && status.form !== 'thin' && statusWords(voice, status)
  return (
    <div className="on-duty" data-form={status.form}>
      {many && (
        <h3>
          <bdi>{one.desk.name}</bdi>
        </h3>
      )}
      {words && (status.form === 'closed' ? <p>{words}</p> : <Link href={day}>{words}</Link>)}
      {status.memberIds.length > 0 && (
        <ul>
          {status.memberIds.map((id) => (
            <Person key={id} id={id} until={staysUntil(one, id, light.now)} light={light} zone={one.zone} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Person({ id, until, light, zone }: { id: string; until?: number; light: Light; zone: string }) {
  const say = useSay()
  const voice = useVoice(light, zone)
  const { data: counts } = useQuery(countsQuery())
  const n = counts?.byAssignee.find(({ member }) => member?.id === id)?.count ?? 0
  const member = light.coverage?.members.find((one) => one.id === id)
  const facts = [
    until && say('light.until', { until: untilOf(voice, until) }),
    n > 0 && say('light.inHand', { n }),
  ].filter(Boolean)
  return (
    <li>
      <Avatar name={member?.name ?? '?'} id={id} size={28} />
      <span>
        <b>
          <bdi>{id === light.me?.id ? say('light.you', { name: light.nameOf(id) }) : light.nameOf(id)}</bdi>
        </b>
        <small>{facts.join(' · ')}</small>
      </span>
    </li>
  )
}

function HandOver({ one, many, light }: Props) {
  const say = useSay()
  const voice = useVoice(light, one.zone)
  const turn = handOverOf(one, light.now)
  const words = turn ? `${turnWords(voice, turn)}.` : say('light.noTurn')
  return (
    <p>
      {many && (
        <>
          <bdi>{one.desk.name}</bdi>:{' '}
        </>
      )}
      {words}
    </p>
  )
}
