import { bodyOf } from './held'
import type { Held, Proposal, ProposalBody } from './types'

/** The same question once more. @param locked what stays as it is; what was locked before when it is missing */
export function askAgain(proposal: Proposal, locked: Held[] | undefined): ProposalBody {
  const { desks, from, until, wishes, without, atLeast } = proposal
  return {
    desks: desks.map(({ id }) => id),
    from,
    until,
    wishes,
    without,
    locked: locked ? bodyOf(locked) : proposal.locked,
    ...(atLeast && { atLeast }),
  }
}
