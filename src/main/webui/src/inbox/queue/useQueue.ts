import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useSay } from '../../shared/i18n/words'
import { useLive } from '../../shared/live/live'
import { announce } from '../../shared/messages'
import { prefer, usePreferences } from '../../shared/preferences'
import { type Filter, readFilter, writeFilter } from './filter'
import { type Kept, keptList } from './lists'

/** The filter of the address, and how to change it. */
export function useFilter(base: '/queue' | '/mine' = '/queue') {
  const search = useSearch()
  const [, go] = useLocation()
  const { sort } = usePreferences()
  const filter = useMemo(() => {
    const read = readFilter(search, sort)
    return base === '/mine' ? { ...read, tab: 'mine' as const } : read
  }, [search, sort, base])

  const change = useCallback(
    (part: Partial<Filter>) => {
      if (part.sort) prefer({ sort: part.sort })
      const next = { ...filter, ...part }
      const stay = base === '/mine' && next.tab === 'mine'
      const text = writeFilter(stay ? { ...next, tab: 'open' } : next, next.sort)
      go(`${stay ? base : '/queue'}${text}`, { replace: part.q !== undefined })
    },
    [filter, go, base],
  )

  return [filter, change] as const
}

/** The rows of a filter, kept fresh by events. `isVisible` says which rows are on screen. */
export function useQueue(filter: Filter, isVisible: (id: string) => boolean): Kept {
  const say = useSay()
  const isVisibleNow = useRef(isVisible)
  isVisibleNow.current = isVisible
  const key = JSON.stringify(filter)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the filter's value
  const found = useMemo(() => keptList(filter, (n) => announce(say('queue.newComments', { n }))), [key])
  useEffect(() => {
    // a list that was left has not heard of anything since
    if (found.list.get().status === 'ready')
      void found.list.hear({ changes: [], everything: true }, isVisibleNow.current)
  }, [found])
  useLive(['comment', 'reply'], (batch) => void found.list.hear(batch, isVisible))
  return found
}

export function useShown({ list }: Kept) {
  return useSyncExternalStore(list.subscribe, list.get)
}
