import { X } from 'lucide-react'
import type { MemberView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { Avatar } from '../../shared/ui/Avatar'
import { Button } from '../../shared/ui/Button'

interface Props {
  readonly people: MemberView[]
  readonly chosen: string[]
  readonly onChange: (ids: string[]) => void
}

/** Who stands in, in order: the first who is there and may answer. */
export function Substitutes({ people, chosen, onChange }: Props) {
  const say = useSay()
  const rest = people.filter(({ id }) => !chosen.includes(id))
  return (
    <fieldset className="substitutes">
      <legend>{say('coverage.substitutes')}</legend>
      <ol>
        {chosen.map((id) => {
          const name = people.find((one) => one.id === id)?.name ?? ''
          return (
            <li key={id}>
              <Avatar name={name} id={id} />
              <span>
                <bdi>{name}</bdi>
              </span>
              <Button
                look="quiet"
                aria-label={say('coverage.removeSubstitute', { name })}
                icon={<X size={16} strokeWidth={1.75} aria-hidden="true" />}
                onClick={() => onChange(chosen.filter((one) => one !== id))}
              />
            </li>
          )
        })}
      </ol>
      <select
        value=""
        aria-label={say('coverage.addSubstitute')}
        onChange={({ target: { value } }) => value && onChange([...chosen, value])}
      >
        <option value="">{say('coverage.addSubstitute')}</option>
        {rest.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </fieldset>
  )
}
