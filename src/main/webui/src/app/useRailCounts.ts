import { queryOptions, useQuery } from '@tanstack/react-query'
import { approvalsQuery, channelsQuery, countsQuery, keys, meQuery, requestsQuery } from '../shared/api/queries'
import type { ChannelView } from '../shared/api/types'
import { may } from '../team/roles'
import type { Destination } from './destinations'

export const cannotRead = (channel: ChannelView) => channel.state === 'needsAttention'

/** Most people plan nothing: how gaps are looked for comes when it is needed. */
export const gapsQuery = queryOptions({
  queryKey: [...keys.coverage, 'gaps'],
  queryFn: async () => (await import('../coverage/light/gaps')).gaps(),
})

export function useRailCounts(): Record<NonNullable<Destination['count']>, number> {
  const { data: me } = useQuery(meQuery)
  const reads = !me || may(me, 'read')
  const { data: counts } = useQuery({ ...countsQuery(), enabled: reads })
  const { data: channels } = useQuery({ ...channelsQuery, enabled: reads })
  const { data: replies } = useQuery({ ...approvalsQuery, enabled: may(me, 'approve') })
  const { data: requests } = useQuery({ ...requestsQuery, enabled: may(me, 'delegate') })
  const { data: gaps } = useQuery({ ...gapsQuery, enabled: may(me, 'plan') })
  return {
    open: counts?.open ?? 0,
    mine: counts?.mine ?? 0,
    trouble: channels?.filter(cannotRead).length ?? 0,
    approvals: replies?.length ?? 0,
    requests: requests?.length ?? 0,
    gaps: gaps?.length ?? 0,
  }
}
