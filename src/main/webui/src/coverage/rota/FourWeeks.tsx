import { TriangleAlert } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { firstName } from '../../shared/ui/Name'
import { dayWord } from '../desk/week'
import { type PictureDay, pictureOf } from '../picture'
import { hour, shortDay } from '../speech'
import type { DeskCoverage } from '../types'
import { mondayOf, noonOf } from '../wall'
import './four-weeks.css'

interface Props {
  readonly one?: DeskCoverage
  readonly members: { id: string; name: string }[]
  readonly from: string
  readonly today: string
  /** the rota that is being changed; a new one is none of the others */
  readonly mine?: string
  readonly others: string[]
  readonly dim: boolean
}

/** Who is on when in the coming four weeks, if it is saved: what this rota gives stands out. */
export function FourWeeks({ one, members, from, today, mine, others, dim }: Props) {
  const say = useSay()
  const language = useLanguage()
  if (!one) return null
  const weeks = pictureOf(one, mondayOf(from))
  const isMine = (ruleId: string) => (mine ? ruleId === mine : !others.includes(ruleId))
  return (
    <section className="four-weeks" aria-labelledby="four-weeks" aria-busy={dim} data-dim={dim}>
      <h2 id="four-weeks">{say('rota.fourWeeks')}</h2>
      <p>{say('rota.fourWeeksHint')}</p>
      <table>
        <thead>
          <tr>
            {weeks[0]?.map((_, n) => (
              <th key={dayWord(language, n)} scope="col">
                {dayWord(language, n)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]!.date}>
              {week.map((day) => (
                <td key={day.date} data-closed={day.date > today && day.bars.length === 0}>
                  <time dateTime={day.date}>{shortDay(language, day.date, noonOf(from).getTime())}</time>
                  <Lines day={day} members={members} isMine={isMine} over={day.date <= today} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface LinesProps {
  readonly day: PictureDay
  readonly members: Props['members']
  readonly isMine: (ruleId: string) => boolean
  /** what was dark then nobody can help, and of today only the rest is told */
  readonly over: boolean
}

function Lines({ day: { day, bars, lines }, members, isMine, over }: LinesProps) {
  const say = useSay()
  const language = useLanguage()
  const name = (id: string) => firstName(members.find((one) => one.id === id)?.name ?? '?')
  const time = (from: number, until: number) => `${hour(language, from)}–${hour(language, until)}`
  return (
    <ul>
      {lines.map(({ memberId, ruleId, from, until }) => (
        <li key={`${memberId}${from}`} data-mine={isMine(ruleId)}>
          {time(from, until)} {name(memberId)}
        </li>
      ))}
      {bars
        .filter(({ light }) => light === 'gap' && !over)
        .map(({ from, until }) => (
          <li key={from} className="four-weeks-gap">
            <TriangleAlert size={12} strokeWidth={2} aria-hidden="true" />
            {say('coverage.dayGap', { from: hour(language, from), until: hour(language, until) })}
          </li>
        ))}
      {!over && day && bars.length === 0 && <li className="four-weeks-closed">{say('coverage.closed')}</li>}
    </ul>
  )
}
