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

/** As it was heard of last, wherever that was: a list may lag behind the comment that is open, and the other way round. */
export function known(id: string): CommentView | undefined {
  let newest: CommentView | undefined = queryClient.getQueryData<CommentDetail>(keys.comment(id))
  for (const holder of holders) {
    const comment = holder.find(id)
    if (comment && !(newest && newest.version > comment.version)) newest = comment
  }
  return newest
}

/** `read`: from the server, older versions are ignored. `guess`: shown before the server has said so, or taken back. */
export function put(comment: CommentView, how: 'read' | 'guess') {
  for (const holder of holders) holder.put(comment, how)
  queryClient.setQueryData<CommentDetail>(keys.comment(comment.id), (before) =>
    before && (how === 'guess' || before.version <= comment.version) ? { ...before, ...comment } : before,
  )
}
