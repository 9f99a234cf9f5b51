import type { MemberView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { NumberField } from '../desk/NumberField'
import { TextField } from '../desk/TextField'
import type { Desk, TurnUnit } from '../types'
import type { RotaDraft } from './draft'
import { MembersField } from './MembersField'
import { ShiftsField } from './ShiftsField'

const UNITS: readonly TurnUnit[] = ['day', 'week', 'month']

interface Props {
  readonly draft: RotaDraft
  readonly desk: Desk
  readonly members: MemberView[]
  readonly name: (id: string) => string
  readonly today: string
  readonly onChange: (some: Partial<RotaDraft>) => void
}

export function RotaFields({ draft, desk, members, name, today, onChange }: Props) {
  const say = useSay()
  return (
    <>
      <TextField
        label={say('desks.name')}
        required
        max={120}
        value={draft.name}
        hint={say('rota.nameHint')}
        onChange={(name) => onChange({ name })}
      />
      <ShiftsField shifts={draft.shifts} onChange={(shifts) => onChange({ shifts })} />
      <MembersField
        desk={desk}
        members={members}
        name={name}
        chosen={draft.members}
        onChange={(chosen) => onChange({ members: chosen })}
      />
      <div className="rota-pair">
        <div className="fold-line">
          <NumberField
            label={say('rota.turn')}
            max={52}
            value={draft.every}
            onChange={(every) => onChange({ every })}
          />
          <label className="field short">
            <span>{say('rota.unit')}</span>
            <select value={draft.unit} onChange={({ target: { value } }) => onChange({ unit: value as TurnUnit })}>
              {UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {say(`rota.unit_${unit}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <NumberField
          label={say('rota.together')}
          max={100}
          value={draft.together}
          onChange={(together) => onChange({ together })}
        />
        <NumberField
          label={say('rota.repeatWeeks')}
          max={52}
          value={draft.repeatWeeks}
          hint={say('rota.repeatHint')}
          onChange={(repeatWeeks) => onChange({ repeatWeeks })}
        />
      </div>
      <div className="rota-pair">
        <TextField
          type="date"
          required
          label={say('rota.from')}
          value={draft.from}
          hint={say('rota.fromHint')}
          onChange={(from) => onChange({ from })}
        />
        <TextField
          type="date"
          label={say('rota.until')}
          min={draft.from || today}
          value={draft.until}
          hint={say('rota.untilHint')}
          onChange={(until) => onChange({ until })}
        />
      </div>
      <label className="change-check">
        <input
          type="checkbox"
          checked={draft.onHolidays}
          onChange={({ target: { checked } }) => onChange({ onHolidays: checked })}
        />
        {say('rota.onHolidays')}
      </label>
      {draft.onHolidays && <small>{say('rota.onHolidaysHint')}</small>}
    </>
  )
}
