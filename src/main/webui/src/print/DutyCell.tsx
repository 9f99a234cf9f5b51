import { type Axis, placeOn } from '../coverage/bars'
import type { Line, PictureDay } from '../coverage/picture'
import { hour, type NameOf } from '../coverage/speech'
import { holidayName } from '../coverage/weeks/cells'
import { useLanguage, useSay } from '../shared/i18n/words'
import { FILL } from './Hatches'

interface Props {
  readonly day: PictureDay
  readonly axis: Axis
  readonly nameOf: NameOf
}

/** Who is on in the same hours stands in one line. */
export function together(lines: Line[]): { from: number; until: number; ids: string[] }[] {
  const all = new Map<string, { from: number; until: number; ids: string[] }>()
  for (const { from, until, memberId } of lines) {
    const key = `${from} ${until}`
    const known = all.get(key)
    if (!known) all.set(key, { from, until, ids: [memberId] })
    else if (!known.ids.includes(memberId)) known.ids.push(memberId)
  }
  return [...all.values()]
}

export function DutyCell({ day: { date, day, bars, lines }, axis, nameOf }: Props) {
  const say = useSay()
  const language = useLanguage()
  const number = Number(date.slice(8))
  const name = day && (holidayName(language, day) ?? day.occasion)
  const time = (piece: { from: number; until: number }) =>
    `${hour(language, piece.from)}–${hour(language, piece.until)}`
  return (
    <td>
      <p className="duty-date">
        <b>{language === 'en' ? number : `${number}.`}</b> {name}
      </p>
      {bars.length > 0 && (
        <svg className="duty-bar" aria-hidden="true">
          {bars.map((bar) => {
            const { left, width } = placeOn(axis, bar)
            return (
              <rect
                key={bar.from}
                x={`${left}%`}
                width={`${width}%`}
                y="2"
                height="10"
                fill={FILL[bar.light]}
                className={`duty-${bar.light}`}
              />
            )
          })}
        </svg>
      )}
      <ul>
        {together(lines).map((line) => (
          <li key={line.from + line.ids.join()}>
            {time(line)} {line.ids.map(nameOf).join(', ')}
          </li>
        ))}
        {bars
          .filter(({ light }) => light === 'gap')
          .map((bar) => (
            <li key={bar.from} className="duty-gap">
              {say('coverage.dayGap', { from: hour(language, bar.from), until: hour(language, bar.until) })}
            </li>
          ))}
        {day && bars.length === 0 && <li>{say('coverage.closed')}</li>}
      </ul>
    </td>
  )
}
