import { useSay } from '../../shared/i18n/words'
import type { Desk } from '../types'
import './desk-chooser.css'

interface Props {
  readonly desks: Desk[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

export function DeskChooser({ desks, chosen, onChoose }: Props) {
  const say = useSay()
  return (
    <label className="desk-chooser">
      <span className="visually-hidden">{say('coverage.desk')}</span>
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {desks.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
