import { type Axis, placeOn } from '../coverage/bars'
import type { PictureDay } from '../coverage/picture'
import { hour, type NameOf } from '../coverage/speech'
import { useLanguage, useSay } from '../shared/i18n/words'
import { FILL } from './Hatches'
import { together } from './together'

interface Props {
  readonly day: PictureDay
  readonly name?: string
  /** what is over can be helped by nobody, so it is not framed */
  readonly over: boolean
  readonly axis: Axis
  readonly nameOf: NameOf
}

export function DutyCell({ day: { date, day, bars, lines }, name, over, axis, nameOf }: Props) {
  const say = useSay()
  const language = useLanguage()
  const number = Number(date.slice(8))
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
                className={over && bar.light === 'gap' ? 'duty-half' : `duty-${bar.light}`}
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
          .filter(({ light }) => light === 'gap' && !over)
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
