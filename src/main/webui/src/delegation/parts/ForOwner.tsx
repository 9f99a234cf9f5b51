import { useQuery } from '@tanstack/react-query'
import { UserCheck } from 'lucide-react'
import { meQuery } from '../../shared/api/queries'
import { Phrase } from '../../shared/i18n/words'
import { Name } from '../../shared/ui/Name'
import { may } from '../../team/roles'
import './for-owner.css'

/** Before a deputy decides: in whose name. Whoever may decide by a role of the own decides in the own name. */
export function ForOwner({ channelId }: { channelId?: string }) {
  const { data: me } = useQuery(meQuery)
  const here = me?.channels.find(({ channel }) => channel.id === channelId)?.roles ?? []
  const own = may(me, 'own') || here.includes('approver') || here.includes('owner')
  if (!me?.actingFor || own) return null
  return (
    <p className="for-owner">
      <UserCheck size={16} strokeWidth={1.75} aria-hidden="true" />
      <Phrase of="acting.youActFor" values={{ owner: <Name of={me.actingFor} /> }} />
    </p>
  )
}
