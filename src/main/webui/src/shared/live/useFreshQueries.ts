import { useQueryClient } from '@tanstack/react-query'
import { keys } from '../api/queries'
import { kindOf } from './collector'
import { useLive } from './live'

/** What an event touches in the cache. On screen: fetched again; elsewhere: only marked stale. */
export function useFreshQueries() {
  const cache = useQueryClient()
  useLive(['comment', 'reply', 'channel', 'member'], ({ changes, everything }) => {
    const kinds = new Set(changes.map((change) => kindOf(change.type)))
    if (everything) void cache.invalidateQueries()
    for (const { type, id } of changes) {
      if (kindOf(type) === 'comment') void cache.invalidateQueries({ queryKey: keys.comment(id) })
    }
    // a reply's event carries the reply's id, so whatever comment is open looks again
    if (kinds.has('reply')) void cache.invalidateQueries({ queryKey: ['comment'] })
    if (kinds.has('comment')) void cache.invalidateQueries({ queryKey: keys.counts })
    if (kinds.has('channel')) void cache.invalidateQueries({ queryKey: keys.channels })
    if (kinds.has('member')) {
      void cache.invalidateQueries({ queryKey: keys.members })
      void cache.invalidateQueries({ queryKey: keys.me })
    }
  })
}
