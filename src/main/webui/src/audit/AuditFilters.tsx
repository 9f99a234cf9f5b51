import { useQuery } from '@tanstack/react-query'
import { membersQuery } from '../shared/api/queries'
import { useSay } from '../shared/i18n/words'
import { Button } from '../shared/ui/Button'
import './audit-filters.css'
import { DEEDS, GROUPS } from './deeds'
import { type AuditFilter, addressOf } from './filter'

interface Props {
  readonly filter: AuditFilter
  /** whoever sees only the own acts has nobody to choose */
  readonly members: boolean
  readonly onChange: (filter: AuditFilter) => void
}

const dayIn = (at?: string) => at?.slice(0, 10) ?? ''

export function AuditFilters({ filter, members: choose, onChange }: Props) {
  const say = useSay()
  const { data: members = [] } = useQuery({ ...membersQuery, enabled: choose })
  const set = (name: keyof AuditFilter) => (event: { target: { value: string } }) =>
    onChange({ ...filter, [name]: event.target.value || undefined })
  return (
    <form className="audit-filters" onSubmit={(event) => event.preventDefault()} data-keep-focus>
      {choose && (
        <label>
          <span>{say('trail.who')}</span>
          <select value={filter.who ?? ''} onChange={set('who')}>
            <option value="">{say('trail.everybody')}</option>
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{say('trail.what')}</span>
        <select value={filter.what ?? ''} onChange={set('what')}>
          <option value="">{say('trail.everything')}</option>
          {GROUPS.map((group) => (
            <optgroup key={group} label={say(`trail.group_${group}`)}>
              {DEEDS[group].map((what) => (
                <option key={what} value={what}>
                  {say(`trail.${what}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        <span>{say('trail.from')}</span>
        <input type="date" value={dayIn(filter.from)} max={dayIn(filter.until) || undefined} onChange={set('from')} />
      </label>
      <label>
        <span>{say('trail.until')}</span>
        <input type="date" value={dayIn(filter.until)} min={dayIn(filter.from) || undefined} onChange={set('until')} />
      </label>
      {addressOf(filter) !== '/audit' && (
        <Button look="quiet" onClick={() => onChange({})}>
          {say('trail.clear')}
        </Button>
      )}
    </form>
  )
}
