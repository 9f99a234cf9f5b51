import { Lock, LockOpen, Trash2 } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { longDay } from '../speech'
import { addDays, clockOf, minutesOf } from '../wall'
import { dateOf } from './held'
import type { PlanDesk } from './hours'
import type { Held, Member } from './types'
import './shift-panel.css'

interface Props {
  readonly shift: Held
  /** not in the plan yet */
  readonly fresh: boolean
  readonly locked: boolean
  readonly people: Member[]
  readonly desks: PlanDesk[]
  readonly dates: string[]
  /** a search may be asked to leave it alone */
  readonly lockable: boolean
  readonly onSave: (shift: Held) => void
  readonly onRemove: () => void
  readonly onLock: () => void
  readonly onClose: () => void
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

/** What dragging does, with exact fields: who, on which day, from, until, or not at all. */
export function ShiftPanel(props: Props) {
  const { shift, fresh, locked, people, desks, dates, lockable, onSave, onRemove, onLock, onClose } = props
  const say = useSay()
  const language = useLanguage()
  const [form, setForm] = useState({
    memberId: shift.memberId,
    deskId: shift.deskId ?? '',
    date: dateOf(shift.from),
    from: shift.from.slice(11),
    until: shift.until.slice(11),
  })
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => first.current?.focus(), [])
  const set = (some: Partial<typeof form>) => setForm({ ...form, ...some })
  // an end that is not later than the beginning is on the next day, as everywhere
  const overnight = form.from !== '' && form.until !== '' && minutesOf(form.until) <= minutesOf(form.from)
  const wrong = !form.from || !form.until

  function save(event: FormEvent) {
    event.preventDefault()
    if (wrong) return
    const { memberId, deskId, date, from, until } = form
    const end = overnight ? addDays(date, 1) : date
    const { deskId: _, ...rest } = shift
    onSave({
      ...rest,
      ...(deskId && { deskId }),
      memberId,
      from: `${date}T${clockOf(minutesOf(from))}`,
      until: `${end}T${clockOf(minutesOf(until))}`,
    })
  }

  return (
    <form
      className="shift-panel"
      aria-labelledby="shift-panel"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <h2 id="shift-panel">{say(fresh ? 'plan.newShift' : 'plan.oneShift')}</h2>
      <label className="field">
        <span>{say('coverage.person')}</span>
        <select ref={first} value={form.memberId} onChange={(event) => set({ memberId: event.target.value })}>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {desks.length > 1 && (
        <label className="field">
          <span>{say('coverage.desk')}</span>
          <select value={form.deskId} onChange={(event) => set({ deskId: event.target.value })}>
            {!shift.deskId && <option value="">{say('plan.allDesks')}</option>}
            {desks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>{say('coverage.col_date')}</span>
        <select value={form.date} onChange={(event) => set({ date: event.target.value })}>
          {dates.map((date) => (
            <option key={date} value={date}>
              {longDay(language, date)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'until'] as const).map((end) => (
        <label className="field" key={end}>
          <span>{say(`coverage.${end}`)}</span>
          <input
            type="time"
            step={900}
            required
            value={form[end]}
            aria-invalid={wrong}
            onChange={(event) => set({ [end]: event.target.value })}
          />
        </label>
      ))}
      <div className="shift-panel-actions">
        <Button type="submit" look="primary" aria-disabled={wrong}>
          {say(fresh ? 'plan.add' : 'plan.place')}
        </Button>
        {!fresh && lockable && (
          <Button icon={locked ? <LockOpen {...ICON} /> : <Lock {...ICON} />} onClick={onLock}>
            {say(locked ? 'plan.unlock' : 'plan.lock')}
          </Button>
        )}
        {!fresh && (
          <Button icon={<Trash2 {...ICON} />} onClick={onRemove}>
            {say('coverage.takeOff')}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {say('app.close')}
        </Button>
      </div>
      {overnight && <p className="shift-panel-night">{say('plan.overnight')}</p>}
    </form>
  )
}
