import { keys, queryClient } from '../shared/api/queries'
import type { CommentDetail, CommentView } from '../shared/api/types'

/** Every list that shows comments. What one part of the page learns, all of them show. */
export interface Holder {
  find(id: string): CommentView | undefined
  put(comment: CommentView, how: 'read' | 'guess'): void
}

const holders = new Set<Holder>()

export function hold(holder: Holder) {
  holders.add(holder)
  return () => {
    holders.delete(holder)
  }
}

export function known(id: string): CommentView | undefined {
  for (const holder of holders) {
    const comment = holder.find(id)
    if (comment) return comment
  }
  return queryClient.getQueryData<CommentDetail>(keys.comment(id))
}

/** `read`: from the server, older versions are ignored. `guess`: shown before the server has said so, or taken back. */
export function put(comment: CommentView, how: 'read' | 'guess') {
  for (const holder of holders) holder.put(comment, how)
  queryClient.setQueryData<CommentDetail>(keys.comment(comment.id), (before) =>
    before && (how === 'guess' || before.version <= comment.version) ? { ...before, ...comment } : before,
  )
}
