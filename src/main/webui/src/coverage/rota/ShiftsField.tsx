import { Plus, Trash2 } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { TextField } from '../desk/TextField'
import { DAYS, dayWord, goesPastMidnight, isWholeHours, OFFICE } from '../desk/week'
import type { ShiftDraft } from './draft'

interface Props {
  readonly shifts: readonly ShiftDraft[]
  readonly onChange: (shifts: readonly ShiftDraft[]) => void
}

/** Shifts that repeat: on which days, from when until when, and what people call them. */
export function ShiftsField({ shifts, onChange }: Props) {
  const say = useSay()
  const language = useLanguage()
  return (
    <fieldset className="rota-shifts">
      <legend>{say('rota.shifts')}</legend>
      {shifts.map((shift, n) => {
        const set = (some: Partial<ShiftDraft>) => onChange(shifts.with(n, { ...shift, ...some }))
        const title = shift.name || say('rota.shift', { n: n + 1 })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: shifts have no name but their place
          <fieldset className="fold-item" key={n}>
            <legend className="visually-hidden">{title}</legend>
            <div className="rota-days">
              {DAYS.map((day, at) => (
                <label key={day} title={dayWord(language, at, 'long')}>
                  <input
                    type="checkbox"
                    aria-label={dayWord(language, at, 'long')}
                    checked={shift.days.includes(day)}
                    onChange={({ target: { checked } }) =>
                      set({ days: checked ? [...shift.days, day] : shift.days.filter((one) => one !== day) })
                    }
                  />
                  <span aria-hidden="true">{dayWord(language, at)}</span>
                </label>
              ))}
            </div>
            <div className="fold-line">
              {(['from', 'until'] as const).map((end) => (
                <label className="field short" key={end}>
                  <span>{say(`coverage.${end}`)}</span>
                  <input
                    type="time"
                    required
                    value={shift[end]}
                    onChange={({ target: { value } }) => set({ [end]: value })}
                  />
                </label>
              ))}
              <TextField label={say('rota.shiftName')} value={shift.name} onChange={(name) => set({ name })} />
              <Button
                look="quiet"
                aria-label={say('desks.removeOne', { name: title })}
                icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />}
                onClick={() => onChange(shifts.toSpliced(n, 1))}
              />
            </div>
            {isWholeHours(shift) && goesPastMidnight(shift) && <small>{say('desks.overnight')}</small>}
          </fieldset>
        )
      })}
      <Button
        className="fold-add"
        icon={<Plus size={16} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => onChange([...shifts, { name: '', days: DAYS.slice(0, 5), ...OFFICE }])}
      >
        {say('rota.addShift')}
      </Button>
    </fieldset>
  )
}
