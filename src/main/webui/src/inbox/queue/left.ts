import type { CommentView, MemberRef, Outcome } from '../../shared/api/types'
import type { Filter } from './filter'

/** Why a row no longer belongs to the list it stands in. */
export type Left =
  | { why: 'resolved'; outcome?: Outcome }
  | { why: 'reopened' }
  | { why: 'later'; until: string }
  | { why: 'back' }
  | { why: 'taken'; by: MemberRef }
  | { why: 'freed' }
  | { why: 'label' }
  | { why: 'gone' }

/** Null while it still belongs there. A search cannot be asked here, so what was found stays found. */
export function whyLeft(comment: CommentView, filter: Filter, me: string | undefined, now: number): Left | null {
  const asleep = comment.snoozedUntil !== undefined && Date.parse(comment.snoozedUntil) > now
  const resolved = comment.state === 'resolved'
  if (filter.tab === 'resolved') return resolved ? narrowed(comment, filter) : { why: 'reopened' }
  if (resolved) return { why: 'resolved', outcome: comment.outcome }
  if (filter.tab === 'later') return asleep ? narrowed(comment, filter) : { why: 'back' }
  if (asleep) return { why: 'later', until: comment.snoozedUntil! }
  return held(comment, filter, me) ?? narrowed(comment, filter)
}

function held({ assignee }: CommentView, filter: Filter, me: string | undefined): Left | null {
  if (filter.tab === 'free') return assignee ? { why: 'taken', by: assignee } : null
  const wanted = filter.assignee ?? (filter.tab === 'mine' ? me : undefined)
  if (!wanted || assignee?.id === wanted) return null
  return assignee ? { why: 'taken', by: assignee } : { why: 'freed' }
}

function narrowed(comment: CommentView, { labels }: Filter): Left | null {
  return labels.length && !labels.some((label) => comment.labels.includes(label)) ? { why: 'label' } : null
}
