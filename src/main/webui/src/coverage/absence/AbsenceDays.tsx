import { useSay } from '../../shared/i18n/words'
import type { Form } from './form'

interface Props {
  readonly form: Form
  readonly today: string
  readonly onChange: (some: Partial<Form>) => void
}

const OFFICE = { from: '08:00', until: '16:00' }

/** Whole days by default, the last one included; to the minute where that is wanted. */
export function AbsenceDays({ form, today, onChange }: Props) {
  const say = useSay()
  const { firstDay, lastDay, times } = form
  return (
    <>
      <div className="change-pair">
        <label className="field">
          <span>{say('coverage.firstDay')}</span>
          <input
            type="date"
            required
            min={today}
            value={firstDay}
            onChange={({ target: { value } }) =>
              onChange({ firstDay: value, ...(value > lastDay && { lastDay: value }) })
            }
          />
        </label>
        <label className="field">
          <span>{say('coverage.lastDay')}</span>
          <input
            type="date"
            required
            min={firstDay}
            value={lastDay}
            onChange={({ target: { value } }) => onChange({ lastDay: value })}
          />
        </label>
      </div>
      <label className="change-check">
        <input
          type="checkbox"
          checked={times !== undefined}
          onChange={({ target: { checked } }) => onChange({ times: checked ? OFFICE : undefined })}
        />
        {say('coverage.withTimes')}
      </label>
      {times && (
        <div className="change-pair">
          {(['from', 'until'] as const).map((end) => (
            <label className="field" key={end}>
              <span>{say(`coverage.${end}`)}</span>
              <input
                type="time"
                required
                value={times[end]}
                onChange={({ target: { value } }) => onChange({ times: { ...times, [end]: value } })}
              />
            </label>
          ))}
        </div>
      )}
    </>
  )
}
