import { useQuery } from '@tanstack/react-query'
import { channelsQuery, countsQuery } from '../shared/api/queries'
import type { ChannelView } from '../shared/api/types'

export const cannotRead = (channel: ChannelView) => channel.state === 'needsAttention'

export function useRailCounts(): Record<'open' | 'mine' | 'trouble', number> {
  const { data: counts } = useQuery(countsQuery())
  const { data: channels } = useQuery(channelsQuery)
  return { open: counts?.open ?? 0, mine: counts?.mine ?? 0, trouble: channels?.filter(cannotRead).length ?? 0 }
}
