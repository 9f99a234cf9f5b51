import type { BusFactor, ChannelRef, WarningCode } from '../../shared/api/delegation'
import type { MemberRef } from '../../shared/api/types'

export interface Warning {
  readonly channel: ChannelRef
  readonly code: WarningCode
  /** who is alone */
  readonly member?: MemberRef
}

const GRAVEST: WarningCode[] = [
  'nobody-may-answer',
  'nobody-keeps',
  'one-may-answer',
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
