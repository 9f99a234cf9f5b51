import type { Notice } from '../shared/api/delegation'
import type { notice as english } from '../shared/i18n/en/notice'
import type { Key, Say } from '../shared/i18n/words'
import type { Language } from '../shared/preferences'
import { moment } from '../shared/time/format'

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
  'gap-confirmed',
  'gap-filled',
  'gap-found',
  'ask-made',
  'ask-taken',
  'ask-all-refused',
  'ask-expired',
  'ask-closed',
  'ask-withdrawn',
  'swap-asked',
  'swap-taken',
  'swap-given-back',
  'swap-approved',
  'swap-refused',
  'swap-withdrawn',
  'swap-undone',
  'work-handed-over',
  'handover-noted',
  'work-escalated',
  'absence-told',
  'absence-requested',
  'absence-approved',
  'absence-refused',
  'absence-changed',
  'absence-withdrawn',
  'member-leaves',
  'duty-changed',
  'shift-soon',
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
  if (GAP_THERE.test(what)) return '/coverage'
  if (what === 'work-handed-over') return '/mine'
  return MINE.test(what) ? '/shifts' : '/delegations/acting'
}

/** What concerns my own duty, and my being away. */
const MINE = /^(swap|ask|absence|handover|member|duty|shift)-/u
/** To look on, or to see that it is closed. */
const GAP_THERE = /^(gap-|ask-(taken|all-refused|expired|closed)$)/u

const REASON = /^returned: /u
const IN_WORDS = ['reply-complained', 'break-glass-asked', 'break-glass-reviewed', 'gap-confirmed', 'handover-noted']

/** What was said in words of a person; states and ids of the program are not. */
export function saidIn({ what, detail }: Pick<Notice, 'what' | 'detail'>): string | undefined {
  if (what === 'reply-returned') return detail?.replace(REASON, '')
  return IN_WORDS.includes(what) && detail !== ILL ? detail : undefined
}

/** What the program writes where nobody had to give a reason. */
const ILL = 'somebody is ill'
/** A desk and a time of its own: of a gap, or of a shift. */
const GAP = /^(.+) (\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d)?(?: and (\d+) more)?$/u
const TIMED = ['gap-found', 'duty-changed', 'shift-soon']
const CAME = /^(\d+) comments? from (.+)$/u

/** What the program tells beside the sentence, said as the reader says it: where the first gap is, how much work came. */
export function alsoIn(
  { what, detail = '' }: Pick<Notice, 'what' | 'detail'>,
  say: Say,
  language: Language,
): string | undefined {
  if (what === 'gap-confirmed' && detail === ILL) return say('notice.ill')
  const gap = (TIMED.includes(what) || what.startsWith('ask-')) && GAP.exec(detail)
  // a wall-clock time of the desk: read as it stands, wherever the reader is
  if (gap) return `${gap[1]}, ${moment(language, gap[2]!)}${gap[3] ? ` (+${gap[3]})` : ''}`
  const came = what === 'work-handed-over' && CAME.exec(detail)
  return came ? say('notice.came', { n: Number(came[1]), from: came[2] }) : undefined
}
