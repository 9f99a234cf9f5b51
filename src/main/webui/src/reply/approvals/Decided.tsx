import { queryOptions, useQuery } from '@tanstack/react-query'
import { Check, CircleX, PenLine, Undo2, UserCheck } from 'lucide-react'
import { Link } from 'wouter'
import { allDelegationsQuery } from '../../delegation/server'
import { channelsOf, roleName } from '../../delegation/words'
import { answer, api } from '../../shared/api/client'
import { keys } from '../../shared/api/queries'
import type { ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { Moment } from '../../shared/time/Moment'
import { Chip, type Tone } from '../../shared/ui/Chip'
import { firstName } from '../../shared/ui/Name'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import './decided.css'
import { type DecidedItem, decidedBy } from './decided'

const decidedQuery = queryOptions({
  queryKey: [...keys.approvals, 'decided'],
  queryFn: async (): Promise<ReplyView[]> =>
    (await answer(api.GET('/api/v1/replies', { params: { query: { decidedBy: 'me', limit: 200 } } }))).items,
})

const LOOK = {
  approved: ['ok', Check],
  edited: ['sea', PenLine],
  returned: ['held', Undo2],
  given: ['ok', UserCheck],
  refused: ['danger', CircleX],
} as const satisfies Record<DecidedItem['how'], [Tone, unknown]>

export function Decided({ me, decides }: { me: string; decides: boolean }) {
  const say = useSay()
  const { data: replies, error, refetch } = useQuery(decidedQuery)
  const { data: delegations } = useQuery({ ...allDelegationsQuery, enabled: decides })
  if (error && !replies) return <ProblemView error={error} again={() => void refetch()} />
  if (!replies) return <Skeleton rows={8} height="57px" />
  const items = decidedBy(me, replies, delegations ?? [])
  if (items.length === 0) return <p className="decided-none">{say('approval.noneDecided')}</p>
  return (
    <ul id="list" className="decided">
      {items.map((item) => {
        const [tone, Icon] = LOOK[item.how]
        return (
          <li key={item.id}>
            <Moment of={item.at} />
            <Chip tone={tone} icon={<Icon size={12} strokeWidth={2} aria-hidden="true" />}>
              {say(`approval.how_${item.how}`)}
            </Chip>
            {'reply' in item ? (
              <Link href={`/queue/${item.reply.commentId}`}>
                <b>{firstName(item.reply.author.name)}</b> <bdi dir="auto">{item.reply.text}</bdi>
              </Link>
            ) : (
              <Link href={`/delegations?open=${item.id}`}>
                <b>{firstName(item.delegation.member.name)}</b> {roleName(say, item.delegation.role)},{' '}
                <bdi>{channelsOf(say, item.delegation)}</bdi>
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
