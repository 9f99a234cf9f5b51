import { Plus, Trash2 } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import type { SeasonDraft } from './draft'
import { NumberField } from './NumberField'
import { TextField } from './TextField'
import { WeekFields } from './WeekFields'
import type { Week } from './week'

interface Props {
  readonly seasons: readonly SeasonDraft[]
  /** the weekly hours: a new season begins with them */
  readonly week: Week
  readonly onChange: (seasons: readonly SeasonDraft[]) => void
}

/** Times of the year with hours of their own. */
export function SeasonsFields({ seasons, week, onChange }: Props) {
  const say = useSay()
  return (
    <>
      <p>{say('desks.seasonsHint')}</p>
      {seasons.map((season, n) => {
        const set = (some: Partial<SeasonDraft>) => onChange(seasons.with(n, { ...season, ...some }))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: seasons have no name but their place
          <fieldset className="fold-item" key={n}>
            <legend className="visually-hidden">{season.name || say('desks.season')}</legend>
            <header>
              <TextField label={say('desks.name')} value={season.name} onChange={(name) => set({ name })} />
              <Button
                look="quiet"
                aria-label={say('desks.removeOne', { name: season.name || say('desks.season') })}
                icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />}
                onClick={() => onChange(seasons.toSpliced(n, 1))}
              />
            </header>
            <div className="fold-line">
              <TextField
                type="date"
                required
                label={say('coverage.firstDay')}
                value={season.from}
                onChange={(from) => set({ from, ...(season.until < from && { until: from }) })}
              />
              <TextField
                type="date"
                required
                label={say('coverage.lastDay')}
                min={season.from}
                value={season.until}
                onChange={(until) => set({ until })}
              />
              <NumberField
                label={say('desks.atLeast')}
                max={100}
                placeholder={say('desks.asAlways')}
                value={season.atLeast}
                onChange={(atLeast) => set({ atLeast })}
              />
            </div>
            <WeekFields week={season.week} onChange={(next) => set({ week: next })} />
          </fieldset>
        )
      })}
      <Button
        className="fold-add"
        icon={<Plus size={16} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => onChange([...seasons, { name: '', from: '', until: '', week }])}
      >
        {say('desks.addSeason')}
      </Button>
    </>
  )
}
