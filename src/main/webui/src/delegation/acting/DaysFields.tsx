import { useSay } from '../../shared/i18n/words'

interface Props {
  readonly from: string
  readonly until: string
  readonly earliest?: string
  readonly latest?: string
  readonly onFrom: (date: string) => void
  readonly onUntil: (date: string) => void
}

/** Whole days, the last one included. */
export function DaysFields({ from, until, earliest, latest, onFrom, onUntil }: Props) {
  const say = useSay()
  return (
    <div className="delegation-dates">
      <label className="field">
        <span>{say('acting.firstDay')}</span>
        <input type="date" required min={earliest} value={from} onChange={(event) => onFrom(event.target.value)} />
      </label>
      <label className="field">
        <span>{say('acting.lastDay')}</span>
        <input
          type="date"
          required
          min={from}
          max={latest}
          value={until}
          onChange={(event) => onUntil(event.target.value)}
        />
      </label>
    </div>
  )
}
