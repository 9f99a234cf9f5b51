import { useLanguage, useSay } from '../../shared/i18n/words'
import { localOf } from '../wall'
import { type MyShift, timesOf } from './shifts'
import { whenWords } from './words'

interface Props {
  /** mine at the same desk */
  readonly shifts: MyShift[]
  readonly now: number
  readonly onChoose: (shift: { from: string; until: string } | undefined) => void
}

/** Which of my shifts goes the other way, if one does. */
export function InReturn({ shifts, now, onChoose }: Props) {
  const say = useSay()
  const language = useLanguage()
  const coming = shifts.filter(({ from }) => from > now)
  if (coming.length === 0) return null
  return (
    <label className="field field-inline">
      <span>{say('shifts.inReturn')}</span>
      <select
        onChange={({ target: { value } }) => {
          const shift = coming.find(({ key }) => key === value)
          onChoose(shift && { from: localOf(shift.from, shift.zone), until: localOf(shift.until, shift.zone) })
        }}
      >
        <option value="">{say('shifts.nothing')}</option>
        {coming.map((shift) => (
          <option key={shift.key} value={shift.key}>
            {whenWords(say, language, timesOf(shift.from, shift.until, shift.zone), now)}
          </option>
        ))}
      </select>
    </label>
  )
}
