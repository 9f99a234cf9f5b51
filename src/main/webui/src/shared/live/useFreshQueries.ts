import { useQueryClient } from '@tanstack/react-query'
import { keys } from '../api/queries'
import { type Kind, kindOf } from './collector'
import { useLive } from './live'

/** What may change who may do what. */
const POWERS: Kind[] = ['member', 'delegation', 'trust', 'acting', 'break', 'absence']
/** What changes who is on duty: the rules, the turn itself, and what somebody may do. */
const DUTY: Kind[] = ['desk', 'rota', 'override', 'plan', 'gap', 'duty', 'swap', 'ask', ...POWERS]

/** What an event touches in the cache. On screen: fetched again; elsewhere: only marked stale. */
export function useFreshQueries() {
  const cache = useQueryClient()
  useLive(['comment', 'reply', 'channel', ...DUTY], ({ changes, everything }) => {
    const kinds = new Set(changes.map((change) => kindOf(change.type)))
    if (everything) void cache.invalidateQueries()
    for (const { type, id } of changes) {
      if (kindOf(type) === 'comment') void cache.invalidateQueries({ queryKey: keys.comment(id) })
    }
    // a reply's event carries the reply's id, so whatever comment is open looks again
    if (kinds.has('reply')) {
      void cache.invalidateQueries({ queryKey: ['comment'] })
      void cache.invalidateQueries({ queryKey: keys.approvals })
    }
    if (kinds.has('comment')) void cache.invalidateQueries({ queryKey: keys.counts })
    if (kinds.has('channel')) void cache.invalidateQueries({ queryKey: keys.channels })
    if (DUTY.some((kind) => kinds.has(kind))) void cache.invalidateQueries({ queryKey: keys.coverage })
    if (POWERS.some((kind) => kinds.has(kind))) {
      void cache.invalidateQueries({ queryKey: keys.members })
      void cache.invalidateQueries({ queryKey: keys.delegations })
      void cache.invalidateQueries({ queryKey: keys.me })
    }
  })
}
