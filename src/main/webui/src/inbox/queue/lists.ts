import { answer, api } from '../../shared/api/client'
import { ProblemError } from '../../shared/api/problem'
import { meQuery, queryClient } from '../../shared/api/queries'
import { comment, commentPage } from '../../shared/api/reading'
import { hold } from '../comments'
import { type Filter, toQuery, writeFilter } from './filter'
import { QueueList, type Source } from './list'

/** A list that was left keeps its rows and its place: Back returns to what was seen. */
export interface Kept {
  list: QueueList
  scrollTop: number
  current: string | null
}

const KEEP = 4
const kept = new Map<string, Kept & { release: () => void }>()
let latest: Kept | undefined

function source(filter: Filter): Source {
  const query = toQuery(filter)
  return {
    page: async (cursor) =>
      commentPage(
        await answer(api.GET('/api/v1/comments', { params: { query: cursor ? { ...query, cursor } : query } })),
      ),
    one: (id) =>
      answer(api.GET('/api/v1/comments/{id}', { params: { path: { id } } }))
        .then(comment)
        .catch((error) => {
          if (error instanceof ProblemError && error.status === 404) return null
          throw error
        }),
  }
}

const myId = () => queryClient.getQueryData(meQuery.queryKey)?.id

export function keptList(filter: Filter, onArrival: (n: number) => void): Kept {
  const key = `${filter.tab}${writeFilter(filter, 'priority')}`
  let found = kept.get(key)
  if (!found) {
    const list = new QueueList(filter, source(filter), myId, Date.now, onArrival)
    found = { list, scrollTop: 0, current: null, release: hold(list) }
    void list.show()
    forgetOldest()
  }
  kept.delete(key)
  kept.set(key, found)
  latest = found
  return found
}

function forgetOldest() {
  if (kept.size < KEEP) return
  const [key, oldest] = kept.entries().next().value!
  oldest.release()
  kept.delete(key)
}

/** The list that was looked at last; the strip beside a comment goes on showing it. */
export const latestList = () => latest
