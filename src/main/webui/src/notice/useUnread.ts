import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Kind } from '../shared/live/collector'
import { useLive } from '../shared/live/live'
import { noticeKeys, unreadQuery } from './server'

/** What notices are told of; whoever reads no channel hears of nothing and asks now and then. */
const TOLD: Kind[] = [
  'reply',
  'delegation',
  'trust',
  'acting',
  'break',
  'gap',
  'swap',
  'ask',
  'absence',
  'work',
  'handover',
]
const NOW_AND_THEN = 60_000

export function useUnread(): number {
  const cache = useQueryClient()
  const { data } = useQuery({ ...unreadQuery, refetchInterval: NOW_AND_THEN })
  useLive(TOLD, () => void cache.invalidateQueries({ queryKey: noticeKeys.all }))
  return data?.length ?? 0
}
