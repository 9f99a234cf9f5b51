import { useQuery } from '@tanstack/react-query'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { addressOf } from '../place'
import { rotasOfAllQuery } from '../server'
import { comingGaps, hoursIn, list } from '../speech'
import type { Desk, Rota } from '../types'
import type { Seen } from '../useCoverage'
import './desk-list.css'
import { OnlyPlanners } from './OnlyPlanners'
import { weekOf, weekWords } from './week'

interface Props {
  readonly seen: Seen & { desks: Desk[] }
  readonly plans: boolean
}

/** Every desk in one row of words: what it promises, who keeps it, and where it fails. */
export function DeskList({ seen, plans }: Props) {
  const say = useSay()
  const { data: rotas } = useQuery(rotasOfAllQuery)
  return (
    <div className="desks" id="list" tabIndex={-1}>
      {!plans && <OnlyPlanners />}
      <div className="desks-columns" aria-hidden="true">
        <span>{say('coverage.desk')}</span>
        <span>{say('desks.hours')}</span>
        <span>{say('desks.rotas')}</span>
        <span>{say('desks.in12Weeks')}</span>
        <span>{say('desks.lastResort')}</span>
      </div>
      <ul>
        {seen.desks.map((desk) => (
          <DeskRow key={desk.id} desk={desk} seen={seen} rotas={rotas?.filter((rota) => rota.desk.id === desk.id)} />
        ))}
      </ul>
    </div>
  )
}

function DeskRow({ desk, seen, rotas }: { desk: Desk; seen: Seen; rotas?: Rota[] }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <li className="desk-row">
      <div>
        <h2>
          <Link href={`/desks/${desk.id}`}>{desk.name}</Link>
        </h2>
        <p>
          {list(
            language,
            desk.channels.map(({ name }) => name),
          )}
        </p>
      </div>
      <p>
        <span className="desk-label">{say('desks.hours')}: </span>
        {weekWords(say, language, weekOf(desk.serviceHours))}
      </p>
      <p>
        <span className="desk-label">{say('desks.rotas')}: </span>
        {rotas &&
          (rotas.length
            ? list(
                language,
                rotas.map(({ name }) => name),
              )
            : say('desks.noRota'))}
      </p>
      <p>
        <Gaps desk={desk} seen={seen} />
      </p>
      <p>
        <span className="desk-label">{say('desks.lastResort')}: </span>
        {desk.lastResort?.name ?? say('desks.nobody')}
      </p>
    </li>
  )
}

function Gaps({ desk, seen: { coverage, now } }: { desk: Desk; seen: Seen }) {
  const say = useSay()
  const language = useLanguage()
  const one = coverage?.desks.find((found) => found.desk.id === desk.id)
  if (!one) return null
  const gaps = comingGaps(one, now)
  const dark = gaps.reduce((sum, { minutes }) => sum + minutes, 0)
  const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const
  return (
    <Link className="desk-gaps" data-dark={gaps.length > 0} href={addressOf({ desk: desk.id, view: '12w' })}>
      {gaps.length ? <TriangleAlert {...icon} /> : <CircleCheck {...icon} />}
      {one.serviceMinutes === 0
        ? say('desks.noHours')
        : gaps.length
          ? say('coverage.gapsHead', { n: gaps.length, hours: hoursIn(language, dark) })
          : say('desks.noGaps')}
    </Link>
  )
}
