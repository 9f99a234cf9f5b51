import type { comment } from '../../shared/i18n/en/comment'

type DeedKey = Extract<keyof typeof comment, `did_${string}`>
export type Deed = DeedKey extends `did_${infer Name}` ? Name : never

const KNOWN: ReadonlySet<string> = new Set<Deed>([
  'arrived',
  'answeredOnNetwork',
  'edited',
  'deleted',
  'assigned',
  'released',
  'resolved',
  'reopened',
  'followedUp',
  'snoozed',
  'woken',
  'labelled',
  'noted',
  'hidden',
  'shown',
  'liked',
  'unliked',
  'claimTakenOver',
  'replyDrafted',
  'replyEdited',
  'replyQueued',
  'replyCancelled',
  'replySent',
  'replyFailed',
  'replyUnknown',
  'replyDelayed',
  'replyFound',
  'replyDecided',
  'replyDeleted',
  'replySubmitted',
  'replyApproved',
  'replyReturned',
])

/** "comment-claim-taken-over" is claimTakenOver, "reply-sent" is replySent; what we have no words for is undefined. */
export function deedOf(what: string): Deed | undefined {
  const name = what.replace(/^comment-/u, '').replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
  return KNOWN.has(name) ? (name as Deed) : undefined
}
