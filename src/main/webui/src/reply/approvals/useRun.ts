import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { approvalsQuery, commentQuery, requestsQuery } from '../../shared/api/queries'
import type { CommentDetail } from '../../shared/api/types'
import { type RunItem, runOf } from './run'

/** What waits, in an order that does not change while somebody goes through it, with the comments that were answered. */
export function useRun(decides: boolean) {
  const replies = useQuery(approvalsQuery)
  const requests = useQuery({ ...requestsQuery, enabled: decides })
  const known = useRef<string[]>([])
  const run = useMemo(() => {
    const items = runOf(replies.data ?? [], decides ? (requests.data ?? []) : [], known.current)
    known.current = items.map(({ id }) => id)
    return items
  }, [replies.data, requests.data, decides])
  const ids = [...new Set(run.flatMap((item) => (item.kind === 'reply' ? [item.reply.commentId] : [])))]
  const comments = useQueries({
    queries: ids.map((id) => commentQuery(id)),
    combine: (results) => new Map(results.flatMap(({ data }) => (data ? [[data.id, data] as const] : []))),
  })
  return {
    run,
    commentOf: (item: RunItem | undefined): CommentDetail | undefined =>
      item?.kind === 'reply' ? comments.get(item.reply.commentId) : undefined,
    loading: replies.isPending || (decides && requests.isPending),
    error: replies.error ?? (decides ? requests.error : null),
    again: () => {
      void replies.refetch()
      if (decides) void requests.refetch()
    },
  }
}
