import { useQuery } from '@tanstack/react-query'
import { LockKeyhole } from 'lucide-react'
import { Link } from 'wouter'
import type { Role } from '../../shared/api/delegation'
import { Phrase, useSay } from '../../shared/i18n/words'
import { Name } from '../../shared/ui/Name'
import { actingQuery } from '../server'
import { roleName } from '../words'
import './role-missing.css'

interface Props {
  readonly of: Role
  readonly channel?: string
}

/** Which role is missing, who can give it, and the way to ask, already filled in. */
export function RoleMissing({ of: role, channel }: Props) {
  const say = useSay()
  const { data } = useQuery(actingQuery)
  const who = data?.acting && data.deputy ? data.deputy : data?.owner
  const wish = new URLSearchParams({ ask: role, ...(channel && { channel }) })
  return (
    <div className="role-missing" role="alert">
      <LockKeyhole size={20} strokeWidth={1.75} aria-hidden="true" />
      <p>
        {who ? (
          <Phrase of="delegation.missing" values={{ role: roleName(say, role), name: <Name of={who} /> }} />
        ) : (
          say('delegation.missingPlain', { role: roleName(say, role) })
        )}
      </p>
      {role !== 'owner' && (
        <Link className="button button-primary" href={`/delegations/mine?${wish}`}>
          {say('app.askForIt')}
        </Link>
      )}
    </div>
  )
}
