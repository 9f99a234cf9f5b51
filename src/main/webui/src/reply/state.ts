import type { CommentDetail, ReplyView } from '../shared/api/types'

type Claim = NonNullable<CommentDetail['claim']>

/** What the reply box is, right now. */
export type Box =
  | { readonly kind: 'open' }
  | { readonly kind: 'others'; readonly claim: Claim }
  | { readonly kind: 'queued' | 'sending' | 'failed' | 'unknown'; readonly reply: ReplyView }
  | { readonly kind: 'closed'; readonly why: 'deleted' | 'observer' | 'channel' }

interface Facts {
  readonly comment: CommentDetail
  readonly me: string
  readonly now: number
  /** Undefined until the channel is known. */
  readonly channelTakesReplies?: boolean
}

/** A reply on its way comes first: what is uncertain must be decided before anything else is written. */
export function boxOf({ comment, me, now, channelTakesReplies }: Facts): Box {
  const onItsWay = comment.replies.findLast((reply) => isOnItsWay(reply))
  if (onItsWay) return { kind: kindOf(onItsWay), reply: onItsWay }
  if (comment.deletedAt) return { kind: 'closed', why: 'deleted' }
  if (!comment.can.reply) return { kind: 'closed', why: channelTakesReplies === false ? 'channel' : 'observer' }
  const { claim } = comment
  if (claim && claim.member.id !== me && Date.parse(claim.expiresAt) > now) return { kind: 'others', claim }
  return { kind: 'open' }
}

export function isOnItsWay(reply: ReplyView): boolean {
  return ['approved', 'queued', 'sending', 'failed', 'unknown'].includes(reply.state)
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
