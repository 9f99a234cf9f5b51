import type { CommentView, MemberRef } from '../../shared/api/types'

/** Who has it. Somebody answering counts more than who it belongs to, and sleep more than being free. */
export type Holding =
  | { kind: 'answering'; member: MemberRef }
  | { kind: 'later'; until: string; member?: MemberRef }
  | { kind: 'has'; member: MemberRef }
  | { kind: 'free' }

export function holding({ claim, assignee, snoozedUntil }: CommentView, now: number): Holding {
  if (claim && Date.parse(claim.expiresAt) > now) return { kind: 'answering', member: claim.member }
  if (snoozedUntil && Date.parse(snoozedUntil) > now) return { kind: 'later', until: snoozedUntil, member: assignee }
  return assignee ? { kind: 'has', member: assignee } : { kind: 'free' }
}
