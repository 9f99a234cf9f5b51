import { mayReview, reviewDue, running } from '../delegation/acting/emergency'
import { type Gathered, gathered, type Warning, warningsOf } from '../delegation/desk/warnings'
import type { BreakGlass, BusFactor, Delegation, WarningCode } from '../shared/api/delegation'
import type { ReplyView } from '../shared/api/types'

/** One thing that does not go on without the owner, with one answer to it. */
export type Need =
  | { readonly kind: 'emergency' | 'review'; readonly id: string; readonly one: BreakGlass }
  | { readonly kind: 'approvals'; readonly id: string; readonly replies: ReplyView[]; readonly first: ReplyView }
  | { readonly kind: 'requests'; readonly id: string; readonly requests: Delegation[]; readonly first: Delegation }
  | { readonly kind: 'channel'; readonly id: string; readonly warning: Gathered }
  | { readonly kind: 'confirm'; readonly id: string; readonly warning: Warning }
  | { readonly kind: 'ending'; readonly id: string; readonly one: Delegation }

export interface Facts {
  readonly me: string
  /** reviews are for owners alone, not for who stands in for them */
  readonly owner: boolean
  readonly now: number
  readonly replies?: ReplyView[]
  readonly requests?: Delegation[]
  readonly factors?: BusFactor[]
  readonly active?: Delegation[]
  readonly emergencies?: BreakGlass[]
}

export const MOST = 5
const DAY = 24 * 60 * 60_000
/** The server reminds a fortnight before; the home page does not ask earlier than that. */
const ENDS = 14 * DAY

/** Grave first: what stops the public's answers, then what only might. */
const LATER: WarningCode[] = ['one-may-approve', 'one-keeps', 'keeper-unconfirmed']

/** The most urgent first. What nobody has data for is not there: nothing is made up. */
export function needsOf(facts: Facts): Need[] {
  const { me, owner, now, replies = [], requests = [], emergencies = [], factors = [], active = [] } = facts
  const warned = channelNeeds(warningsOf(factors, now), me)
  const grave = warned.filter(({ kind, warning }) => kind === 'channel' && !LATER.includes(warning.code))
  return [
    ...askedNow(emergencies, me, now),
    ...approvalNeeds(replies),
    ...grave,
    ...emergencies
      .filter((one) => owner && reviewDue(one, now) && mayReview(one, me))
      .map((one) => ({ kind: 'review' as const, id: `review-${one.id}`, one })),
    ...requestNeeds(requests, me),
    ...warned.filter((need) => !grave.includes(need)),
    ...active
      .filter(({ until }) => Date.parse(until) - now <= ENDS)
      .toSorted((a, b) => a.until.localeCompare(b.until))
      .map((one) => ({ kind: 'ending' as const, id: `ending-${one.id}`, one })),
  ]
}

function askedNow(emergencies: BreakGlass[], me: string, now: number): Need[] {
  const one = running(emergencies, now)
  return one?.state === 'asked' && one.askedBy.id !== me ? [{ kind: 'emergency', id: `emergency-${one.id}`, one }] : []
}

/** All of them are one thing: they are gone through in one run. */
function approvalNeeds(replies: ReplyView[]): Need[] {
  const deadline = ({ approval }: ReplyView) => (approval?.deadline ? Date.parse(approval.deadline) : Infinity)
  const [first] = replies.toSorted((a, b) => deadline(a) - deadline(b))
  return first ? [{ kind: 'approvals', id: 'approvals', replies, first }] : []
}

/** Nobody decides on the own wish. */
function requestNeeds(requests: Delegation[], me: string): Need[] {
  const others = requests.filter(({ member }) => member.id !== me)
  const [first] = others.toSorted((a, b) => a.askedAt.localeCompare(b.askedAt))
  return first ? [{ kind: 'requests', id: 'requests', requests: others, first }] : []
}

type ChannelNeed = Extract<Need, { kind: 'channel' | 'confirm' }>

/** A key that I keep myself is confirmed here, those of others by them. */
function channelNeeds(warnings: Warning[], me: string): ChannelNeed[] {
  const mine = ({ code, member }: Warning) => code === 'keeper-unconfirmed' && member?.id === me
  return [
    ...gathered(warnings.filter(({ code }) => code !== 'keeper-unconfirmed')).map((warning) => ({
      kind: 'channel' as const,
      id: `channel-${warning.code}-${warning.member?.id}`,
      warning,
    })),
    ...warnings
      .filter(mine)
      .map((warning) => ({ kind: 'confirm' as const, id: `confirm-${warning.channel.id}`, warning })),
  ]
}
