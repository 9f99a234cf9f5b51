import { Plus, Trash2 } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { titleDay } from '../speech'
import type { DateDraft } from './draft'
import { HoursFields } from './HoursFields'
import { TextField } from './TextField'

interface Props {
  readonly dates: readonly DateDraft[]
  readonly onChange: (dates: readonly DateDraft[]) => void
}

/** Single dates that are not like the others: they go before everything else. */
export function DatesFields({ dates, onChange }: Props) {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      <p>{say('desks.datesHint')}</p>
      {dates.map((one, n) => {
        const set = (some: Partial<DateDraft>) => onChange(dates.with(n, { ...one, ...some }))
        const name = one.date ? titleDay(language, one.date) : say('desks.date')
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a date that is being written has no name but its place
          <fieldset className="fold-item" key={n}>
            <legend className="visually-hidden">{name}</legend>
            <div className="fold-line">
              <TextField
                type="date"
                required
                label={say('desks.date')}
                value={one.date}
                onChange={(date) => set({ date })}
              />
              <TextField label={say('desks.name')} value={one.name} onChange={(text) => set({ name: text })} />
              <Button
                look="quiet"
                aria-label={say('desks.removeOne', { name })}
                icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />}
                onClick={() => onChange(dates.toSpliced(n, 1))}
              />
            </div>
            <HoursFields of={name} hours={one.hours} onChange={(hours) => set({ hours })} />
          </fieldset>
        )
      })}
      <Button
        className="fold-add"
        icon={<Plus size={16} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => onChange([...dates, { date: '', name: '', hours: [] }])}
      >
        {say('desks.addDate')}
      </Button>
    </>
  )
}
