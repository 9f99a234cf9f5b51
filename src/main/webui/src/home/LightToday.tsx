import { Link } from 'wouter'
import { type Axis, type Bar, placeOn } from '../coverage/bars'
import { todayOf } from '../coverage/light/light'
import type { useLight } from '../coverage/light/useLight'
import { LightBar } from '../coverage/parts/LightBar'
import { addressOf } from '../coverage/place'
import { comingGaps, hour } from '../coverage/speech'
import type { DeskCoverage } from '../coverage/types'
import { spoken } from '../coverage/weeks/cells'
import { useLanguage, useSay } from '../shared/i18n/words'

interface Props {
  readonly one: DeskCoverage
  readonly many: boolean
  readonly light: ReturnType<typeof useLight>
  readonly axis: Axis
}

/** Today's hours of one desk with the names below them; as a whole a link to the day. */
export function LightToday({ one, many, light: { now, nameOf }, axis }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { date, bars, now: tick } = todayOf(one, now)
  const day = one.days.find((each) => each.date === date)
  const gaps = comingGaps(one, now)
  const whoOf = ({ light, memberIds }: Bar) => {
    const names = memberIds.map(nameOf).join(', ')
    if (light !== 'gap') return names
    return names ? say('light.fewNames', { names }) : say('coverage.legendGap')
  }
  const ends = bars.filter(({ until }, n) => bars[n + 1]?.from !== until)
  return (
    <Link className="light-today on-rail" href={addressOf({ desk: many ? one.desk.id : undefined, view: 'day', date })}>
      {many && (
        <b>
          <bdi>{one.desk.name}</bdi>
        </b>
      )}
      <span className="visually-hidden">
        {day && spoken(say, language, { day, bars, gaps, past: false, today: true }, one.zone, nameOf)}
      </span>
      <LightBar bars={bars} axis={axis} now={tick} />
      <span className="light-today-names" aria-hidden="true">
        {bars.length === 0 && <span>{say('coverage.closed')}</span>}
        {bars.map((bar) => (
          <span key={bar.from} style={placed(bar)} data-light={bar.light}>
            {hour(language, bar.from)} {whoOf(bar)}
          </span>
        ))}
        {ends.map(({ until }) => (
          <span key={until} style={placed({ from: until, until: axis.until })} className="light-today-end">
            {say('light.closedFrom', { time: hour(language, until) })}
          </span>
        ))}
      </span>
    </Link>
  )

  function placed(piece: { from: number; until: number }) {
    const { left, width } = placeOn(axis, piece)
    return { left: `${left}%`, maxWidth: `${width}%` }
  }
}
