import type { BusFactor, ChannelRef, Role, WarningCode } from '../../shared/api/delegation'
import type { MemberRef } from '../../shared/api/types'

export interface Warning {
  readonly channel: ChannelRef
  readonly code: WarningCode
  /** who is alone */
  readonly member?: MemberRef
}

const GRAVEST: WarningCode[] = [
  'nobody-may-answer',
  'one-may-answer',
  'nobody-keeps',
  'one-keeps',
  'one-may-approve',
  'keeper-unconfirmed',
]

/** The gravest first; each sentence names who is alone, and each keeper who has not confirmed. */
export function warningsOf(factors: BusFactor[], now: number): Warning[] {
  return factors
    .flatMap(({ channel, warnings, ...factor }) =>
      [...new Set(warnings.map(({ code }) => code as WarningCode))]
        .filter((code) => GRAVEST.includes(code))
        .flatMap((code) => {
          const members = named(factor, code, now)
          return members.length ? members.map((member) => ({ channel, code, member })) : [{ channel, code }]
        }),
    )
    .sort((a, b) => GRAVEST.indexOf(a.code) - GRAVEST.indexOf(b.code))
}

function named(
  { answer, approve, keep }: Pick<BusFactor, 'answer' | 'approve' | 'keep'>,
  code: WarningCode,
  now: number,
) {
  switch (code) {
    case 'one-may-answer':
      return answer.slice(0, 1)
    case 'one-may-approve':
      return approve.slice(0, 1)
    case 'one-keeps':
      return keep.slice(0, 1).map(({ member }) => member)
    case 'keeper-unconfirmed':
      return keep.filter(({ due }) => Date.parse(due) < now).map(({ member }) => member)
    default:
      return []
  }
}

/** The same weakness on many channels is one thing to do. */
export interface Gathered extends Warning {
  /** where else */
  readonly others: ChannelRef[]
}

export function gathered(warnings: Warning[]): Gathered[] {
  const bySame = new Map<string, Gathered>()
  for (const warning of warnings) {
    const same = `${warning.code} ${warning.member?.id}`
    const before = bySame.get(same)
    bySame.set(same, before ? { ...before, others: [...before.others, warning.channel] } : { ...warning, others: [] })
  }
  return [...bySame.values()]
}

/** The role that makes it two. */
export const cureOf = (code: WarningCode): Role =>
  code === 'one-may-approve' ? 'approver' : code.endsWith('keeps') ? 'keeper' : 'responder'
