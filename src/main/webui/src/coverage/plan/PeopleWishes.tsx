import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { MemberView } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { Avatar } from '../../shared/ui/Avatar'
import { Button } from '../../shared/ui/Button'
import { shortDay } from '../speech'
import type { Absence } from '../types'
import { awayIn, type Form } from './form'
import { awayWords } from './words'

interface Props {
  readonly people: MemberView[]
  readonly absences: Absence[]
  readonly zone: string
  readonly form: Form
  readonly onChange: (some: Partial<Form>) => void
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

/** Who may be given shifts, when they are away anyway, and on which dates they would like to be free. */
export function PeopleWishes({ people, absences, zone, form, onChange }: Props) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const spoken = { say, language, now }
  const wishes = (id: string, dates: string[]) => onChange({ wishes: { ...form.wishes, [id]: dates } })
  return (
    <section className="plan-people" aria-labelledby="plan-people">
      <h2 id="plan-people">{say('plan.people')}</h2>
      <p>{say('plan.peopleHint')}</p>
      <ul>
        {people.map(({ id, name }) => {
          const out = form.without.includes(id)
          const away = awayIn(absences, id, form, zone)
          const dates = form.wishes[id] ?? []
          return (
            <li key={id} data-out={out}>
              <label className="plan-person">
                <input
                  type="checkbox"
                  checked={!out}
                  onChange={() =>
                    onChange({ without: out ? form.without.filter((one) => one !== id) : [...form.without, id] })
                  }
                />
                <Avatar name={name} id={id} size={22} />
                <bdi>{name}</bdi>
              </label>
              <span className="plan-person-away">{away.map((one) => awayWords(spoken, one, zone)).join(', ')}</span>
              {!out && (
                <span className="plan-person-wishes">
                  {dates.map((date) => (
                    <span className="plan-person-wish" key={date} data-outside={date < form.from || date > form.until}>
                      {shortDay(language, date, now)}
                      <button
                        type="button"
                        aria-label={say('plan.wishAway', { name, day: shortDay(language, date, now) })}
                        onClick={() =>
                          wishes(
                            id,
                            dates.filter((one) => one !== date),
                          )
                        }
                      >
                        <X size={14} strokeWidth={2} aria-hidden="true" />
                      </button>
                    </span>
                  ))}
                  <AddWish
                    name={name}
                    from={form.from}
                    until={form.until}
                    onAdd={(date) => wishes(id, [...dates.filter((one) => one !== date), date])}
                  />
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function AddWish({
  name,
  from,
  until,
  onAdd,
}: {
  name: string
  from: string
  until: string
  onAdd: (date: string) => void
}) {
  const say = useSay()
  const [date, setDate] = useState<string>()
  const valid = !!date && date >= from && date <= until
  if (date === undefined)
    return (
      <Button
        look="quiet"
        icon={<Plus {...ICON} />}
        aria-label={say('plan.addWishFor', { name })}
        onClick={() => setDate(from)}
      >
        {say('plan.addWish')}
      </Button>
    )
  const add = () => {
    if (!valid) return
    onAdd(date)
    setDate(undefined)
  }
  return (
    <span className="plan-add-wish">
      <input
        type="date"
        // biome-ignore lint/a11y/noAutofocus: the button that was pressed has become this field
        autoFocus
        aria-label={say('plan.wishDate', { name })}
        min={from}
        max={until}
        value={date}
        onChange={({ target }) => setDate(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDate(undefined)
          if (event.key !== 'Enter') return
          // not the whole form
          event.preventDefault()
          add()
        }}
      />
      <Button aria-disabled={!valid} onClick={add}>
        {say('plan.add')}
      </Button>
    </span>
  )
}
