import type { trail } from '../shared/i18n/en/trail'
import type { Key } from '../shared/i18n/words'

type Word = keyof typeof trail

/** Everything that is written into the trail, as the program names it; in the order of the filter. */
export const DEEDS = {
  role: [
    'delegation-requested',
    'delegation-approved',
    'delegation-refused',
    'delegation-revoked',
    'delegation-renewed',
    'delegation-ends-soon',
    'trust-changed',
  ],
  emergency: [
    'acting-owner-named',
    'acting-owner-ended',
    'break-glass-asked',
    'break-glass-opened',
    'break-glass-ended',
    'break-glass-reviewed',
  ],
  reply: [
    'reply-drafted',
    'reply-edited',
    'reply-submitted',
    'reply-passed-on',
    'reply-approved',
    'reply-returned',
    'reply-complained',
    'reply-queued',
    'reply-cancelled',
    'reply-sent',
    'reply-failed',
    'reply-unknown',
    'reply-delayed',
    'reply-found',
    'reply-decided',
    'reply-deleted',
  ],
  comment: [
    'comment-edited',
    'comment-deleted',
    'comment-assigned',
    'comment-released',
    'comment-resolved',
    'comment-reopened',
    'comment-followed-up',
    'comment-answered-on-network',
    'comment-snoozed',
    'comment-woken',
    'comment-labelled',
    'comment-noted',
    'comment-hidden',
    'comment-shown',
    'comment-liked',
    'comment-unliked',
    'comment-claim-taken-over',
    'comment-handed-over',
    'comment-escalated',
  ],
  channel: [
    'channel-connected',
    'channel-renamed',
    'channel-paused',
    'channel-resumed',
    'channel-health',
    'channel-credential-replaced',
    'channel-removed',
    'channel-import-asked',
    'channel-approval-time-changed',
    'channel-access-confirmed',
  ],
  coverage: [
    'desk-made',
    'desk-changed',
    'desk-removed',
    'rota-made',
    'rota-changed',
    'rota-removed',
    'override-made',
    'override-changed',
    'override-removed',
    'plan-made',
    'plan-changed',
    'plan-removed',
    'gap-confirmed',
    'ask-made',
    'ask-refused',
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
    'gap-filled',
    'gap-found',
  ],
  member: [
    'member-joined',
    'member-roles-changed',
    'member-left',
    'member-leaves',
    'member-returned',
    'absence-told',
    'absence-requested',
    'absence-approved',
    'absence-refused',
    'absence-changed',
    'absence-withdrawn',
  ],
} as const satisfies Record<string, Word[]>

export type Group = keyof typeof DEEDS
export const GROUPS = Object.keys(DEEDS) as Group[]

const KNOWN = new Set<string>(GROUPS.flatMap((group): readonly string[] => DEEDS[group]))

/** What a newer server writes and we have no words for yet is shown as it is named. */
export function deedKey(what: string, byPerson = true): Key | undefined {
  if (what === 'comment-deleted' && !byPerson) return 'trail.gone'
  return KNOWN.has(what) ? (`trail.${what}` as Key) : undefined
}
