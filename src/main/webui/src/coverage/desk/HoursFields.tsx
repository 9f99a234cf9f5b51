import { Plus, X } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { goesPastMidnight, type Hours, isWholeHours, OFFICE } from './week'
import './hours-fields.css'

interface Props {
  /** whose hours: said to those who do not see where the fields stand */
  readonly of: string
  readonly hours: readonly Hours[]
  readonly onChange: (hours: readonly Hours[]) => void
}

/** After the last ones, so that a second stretch of a day begins where the first has ended. */
function next(hours: readonly Hours[]): Hours {
  const last = hours.at(-1)
  return last && last.until > last.from && last.until < '22:00' ? { from: last.until, until: '22:00' } : OFFICE
}

/** Several stretches of one day; past midnight they end on the next one. None: closed. */
export function HoursFields({ of, hours, onChange }: Props) {
  const say = useSay()
  const set = (n: number, some: Partial<Hours>) =>
    onChange(hours.map((one, at) => (at === n ? { ...one, ...some } : one)))
  return (
    <div className="hours-fields">
      {hours.length === 0 && <span className="hours-closed">{say('coverage.closed')}</span>}
      {hours.map((one, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place
        <span className="hours-one" key={n}>
          {(['from', 'until'] as const).map((end) => (
            <input
              key={end}
              type="time"
              required
              aria-label={say(`desks.${end}Of`, { of })}
              value={one[end]}
              onChange={({ target: { value } }) => set(n, { [end]: value })}
            />
          ))}
          {isWholeHours(one) && one.until !== '00:00' && goesPastMidnight(one) && (
            <small>{say('desks.overnight')}</small>
          )}
          <Button
            look="quiet"
            aria-label={say('desks.removeHours', { of })}
            icon={<X size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => onChange(hours.toSpliced(n, 1))}
          />
        </span>
      ))}
      <Button
        look="quiet"
        aria-label={say('desks.addHoursOf', { of })}
        icon={<Plus size={16} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => onChange([...hours, next(hours)])}
      >
        {hours.length === 0 ? say('desks.addHours') : undefined}
      </Button>
    </div>
  )
}
