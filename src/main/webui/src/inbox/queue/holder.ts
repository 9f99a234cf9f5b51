import type { CommentView, MemberRef } from '../../shared/api/types'

/** Who has it. Somebody answering counts more than who it belongs to, a reply that waits for an approval too, and sleep more than being free. */
export type Holding =
  | { kind: 'answering'; member: MemberRef }
  | { kind: 'held' }
  | { kind: 'later'; until: string; member?: MemberRef }
  | { kind: 'has'; member: MemberRef }
  | { kind: 'free' }

export function holding({ claim, assignee, snoozedUntil, reply }: CommentView, now: number): Holding {
  if (claim && Date.parse(claim.expiresAt) > now) return { kind: 'answering', member: claim.member }
  if (reply?.state === 'submitted') return { kind: 'held' }
  if (snoozedUntil && Date.parse(snoozedUntil) > now) return { kind: 'later', until: snoozedUntil, member: assignee }
  return assignee ? { kind: 'has', member: assignee } : { kind: 'free' }
}
