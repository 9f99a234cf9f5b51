import { ROLES, type Role } from '../../shared/api/delegation'
import { useSay } from '../../shared/i18n/words'
import { roleDoes, roleMeans, roleName } from '../words'

/** Ownership is not asked for: it comes from the company's own login. */
const ASKABLE = ROLES.filter((role) => role !== 'owner')

interface Props {
  readonly chosen: Role
  readonly onChoose: (role: Role) => void
  readonly brief?: boolean
}

export function RoleField({ chosen, onChoose, brief = false }: Props) {
  const say = useSay()
  if (brief) {
    return (
      <label className="field">
        <span>{say('delegation.role')}</span>
        <select value={chosen} onChange={(event) => onChoose(event.target.value as Role)}>
          {ASKABLE.map((role) => (
            <option key={role} value={role}>
              {roleDoes(say, role)} ({roleName(say, role)})
            </option>
          ))}
        </select>
        <small>{roleMeans(say, chosen)}</small>
      </label>
    )
  }
  return (
    <fieldset className="role-field">
      <legend>{say('delegation.whatToDo')}</legend>
      <div>
        {ASKABLE.map((role) => (
          <label key={role}>
            <input type="radio" name="role" checked={role === chosen} onChange={() => onChoose(role)} />
            <span>
              <b>{roleName(say, role)}</b>
              <small>{roleMeans(say, role)}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
