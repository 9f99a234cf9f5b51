import type { Notice } from '../shared/api/delegation'
import type { notice as english } from '../shared/i18n/en/notice'
import type { Key } from '../shared/i18n/words'

export const WHATS = [
  'delegation-requested',
  'delegation-approved',
  'delegation-refused',
  'delegation-revoked',
  'delegation-renewed',
  'delegation-ends-soon',
  'trust-changed',
  'reply-submitted',
  'reply-passed-on',
  'reply-approved',
  'reply-returned',
  'reply-complained',
  'reply-failed',
  'reply-unknown',
  'acting-owner-named',
  'acting-owner-ended',
  'break-glass-asked',
  'break-glass-opened',
  'break-glass-ended',
  'break-glass-reviewed',
] as const satisfies (keyof typeof english)[]

/** The sentence; what a newer server tells and we have no words for is told as it is named. */
export const sentenceOf = (what: string): Key | undefined =>
  (WHATS as readonly string[]).includes(what) ? (`notice.${what}` as Key) : undefined

/** Where to go about it. */
export function placeOf({ what, subjectId, commentId }: Pick<Notice, 'what' | 'subjectId' | 'commentId'>): string {
  if (what === 'reply-submitted' || what === 'reply-passed-on') return `/approvals/${subjectId}`
  if (commentId) return `/queue/${commentId}`
  if (what.startsWith('delegation-')) return `/delegations?open=${subjectId}`
  if (what === 'trust-changed') return '/delegations/mine'
  return '/delegations/acting'
}

const REASON = /^returned: /u

/** What was said in words of a person; states and ids of the program are not. */
export function saidIn({ what, detail }: Pick<Notice, 'what' | 'detail'>): string | undefined {
  if (what === 'reply-returned') return detail?.replace(REASON, '')
  return ['reply-complained', 'break-glass-asked', 'break-glass-reviewed'].includes(what) ? detail : undefined
}
