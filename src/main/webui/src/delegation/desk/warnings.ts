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

/** The gravest first; each sentence names who is alone. */
export function warningsOf(factors: BusFactor[]): Warning[] {
  return factors
    .flatMap((factor) =>
      factor.warnings
        .filter(({ code }) => GRAVEST.includes(code))
        .map(({ code }) => ({ channel: factor.channel, code, member: aloneIn(factor, code) })),
    )
    .sort((a, b) => GRAVEST.indexOf(a.code) - GRAVEST.indexOf(b.code))
}

function aloneIn({ answer, approve, keep }: BusFactor, code: WarningCode): MemberRef | undefined {
  switch (code) {
    case 'one-may-answer':
      return answer[0]
    case 'one-may-approve':
      return approve[0]
    case 'one-keeps':
      return keep[0]?.member
    case 'keeper-unconfirmed':
      return keep.find(({ due }) => due)?.member
    default:
      return undefined
  }
}
