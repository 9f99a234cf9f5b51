import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Role } from '../../shared/api/delegation'
import { membersQuery, meQuery } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { DelegationForm } from '../parts/DelegationForm'
import { Panel } from './Panel'

/** The owner gives a role without being asked. */
export function GivePanel({ onClose, preset, role }: { onClose: () => void; preset?: string; role?: Role }) {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  const { data: members = [] } = useQuery(membersQuery)
  const [to, setTo] = useState('')
  const people = members.filter(({ active, kind }) => active && kind !== 'integration')
  const name = people.find(({ id }) => id === to)?.name
  return (
    <Panel title={say('delegation.give')} onClose={onClose}>
      <div className="delegation-form">
        <label className="field">
          <span>{say('delegation.toWhom')}</span>
          <select value={to} onChange={(event) => setTo(event.target.value)}>
            <option value="">{say('delegation.choosePerson')}</option>
            {people.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          {people.every(({ id }) => id === me?.id) && <small>{say('delegation.nobodyElse')}</small>}
        </label>
      </div>
      {to && (
        <DelegationForm
          key={to}
          memberId={to}
          role={role}
          channels={preset ? [preset] : []}
          submit={(end) => say('delegation.giveUntil', { day: end })}
          onDone={() => {
            toast(say('delegation.given', { name }))
            onClose()
          }}
          onClose={onClose}
        />
      )}
    </Panel>
  )
}
