import { Plus, X } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import type { HolidaysDraft } from './draft'
import { TextField } from './TextField'

type Days = HolidaysDraft['ownDays']

/** Holidays of the company alone: they are as public ones. */
export function OwnDays({ days, onChange }: { days: Days; onChange: (days: Days) => void }) {
  const say = useSay()
  return (
    <>
      {days.map((day, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day that is being written has no name but its place
        <div className="fold-line" key={n}>
          <TextField
            type="date"
            required
            label={say('desks.ownDay')}
            value={day.date}
            onChange={(date) => onChange(days.with(n, { ...day, date }))}
          />
          <TextField
            label={say('desks.name')}
            value={day.name}
            onChange={(name) => onChange(days.with(n, { ...day, name }))}
          />
          <Button
            look="quiet"
            aria-label={say('desks.removeOne', { name: day.name || say('desks.ownDay') })}
            icon={<X size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => onChange(days.toSpliced(n, 1))}
          />
        </div>
      ))}
      <Button
        className="fold-add"
        icon={<Plus size={16} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => onChange([...days, { date: '', name: '' }])}
      >
        {say('desks.addOwnDay')}
      </Button>
    </>
  )
}
