import type { CommentDetail, ReplyView } from '../shared/api/types'
import type { Standing } from '../team/standing'

type Claim = NonNullable<CommentDetail['claim']>

/** What the reply box is, right now. */
export type Box =
  | { readonly kind: 'open' }
  | { readonly kind: 'others'; readonly claim: Claim }
  | { readonly kind: 'queued' | 'sending' | 'failed' | 'unknown'; readonly reply: ReplyView }
  /** Submitted by me; submitted by another and mine to decide; come back to me. */
  | { readonly kind: 'held' | 'decide' | 'returned'; readonly reply: ReplyView }
  | { readonly kind: 'closed'; readonly why: 'deleted' | 'observer' | 'channel' }

interface Facts {
  readonly comment: CommentDetail
  readonly me: string
  readonly now: number
  /** Undefined until the channel is known. */
  readonly channelTakesReplies?: boolean
  /** Undefined where only the comment itself says what I may. */
  readonly standing?: Standing
}

/** A reply on its way comes first: what is uncertain must be decided before anything else is written. */
export function boxOf({ comment, me, now, channelTakesReplies, standing }: Facts): Box {
  const onItsWay = comment.replies.findLast((reply) => isOnItsWay(reply))
  if (onItsWay) return { kind: kindOf(onItsWay), reply: onItsWay }
  const waiting = waitingOf(comment, me, standing)
  if (waiting) return waiting
  if (comment.deletedAt) return { kind: 'closed', why: 'deleted' }
  const writes = comment.can.reply || (standing?.drafts === true && channelTakesReplies !== false)
  const back = comment.replies.findLast((reply) => reply.state === 'returned' && reply.author.id === me)
  if (back && writes) return { kind: 'returned', reply: back }
  if (!writes) return { kind: 'closed', why: channelTakesReplies === false ? 'channel' : 'observer' }
  const { claim } = comment
  if (claim && claim.member.id !== me && Date.parse(claim.expiresAt) > now) return { kind: 'others', claim }
  return { kind: 'open' }
}

/** Whoever may decide sees what is to be decided, the most urgent first; nobody decides on their own. */
function waitingOf(comment: CommentDetail, me: string, standing?: Standing): Box | undefined {
  const submitted = comment.replies.filter((reply) => reply.state === 'submitted')
  const mine = submitted.findLast((reply) => reply.author.id === me)
  const others = submitted.filter((reply) => reply.author.id !== me)
  if (standing?.approves && others.length > 0) return { kind: 'decide', reply: others.toSorted(byDeadline)[0]! }
  return mine && { kind: 'held', reply: mine }
}

const byDeadline = (a: ReplyView, b: ReplyView) =>
  (a.approval?.deadline ?? '9').localeCompare(b.approval?.deadline ?? '9')

/** What only said that the desk was closed is nobody's work. */
export function isOnItsWay(reply: ReplyView): boolean {
  return !reply.outOfHours && ['approved', 'queued', 'sending', 'failed', 'unknown'].includes(reply.state)
}

function kindOf(reply: ReplyView): 'queued' | 'sending' | 'failed' | 'unknown' {
  switch (reply.state) {
    case 'sending':
    case 'failed':
    case 'unknown':
      return reply.state
    default:
      return 'queued'
  }
}

/** Why sending is not possible now; undefined when it is. */
export type Obstacle = 'offline' | 'empty' | 'over' | 'stale' | 'rival' | 'busy'

interface Hurdles {
  readonly online: boolean
  readonly blank: boolean
  readonly over: boolean
  readonly stale: boolean
  readonly rival: boolean
  readonly busy: boolean
}

export function obstacleTo(hurdles: Hurdles): Obstacle | undefined {
  if (hurdles.busy) return 'busy'
  if (hurdles.stale) return 'stale'
  if (hurdles.rival) return 'rival'
  if (!hurdles.online) return 'offline'
  if (hurdles.blank) return 'empty'
  if (hurdles.over) return 'over'
  return undefined
}
