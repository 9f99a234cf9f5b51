import type { Draft, TeamDraft } from './draft'

/**
 * Two texts for one reply meet. `adopt`: the team's is shown. `mineIsNewer`: the team's is where mine grew from.
 * `rivals`: both were written apart, and a person chooses.
 */
export type Meeting = 'adopt' | 'mineIsNewer' | 'rivals'

export function meet(mine: Draft, team: TeamDraft): Meeting {
  if (mine.text === team.text) return 'adopt'
  if (mine.text === '' && mine.base === undefined) return 'adopt'
  // My own saving arrived although its answer did not.
  if (mine.base === team.version || mine.told?.includes(team.text)) return 'mineIsNewer'
  return 'rivals'
}

/** Another tab of mine wrote. If nobody wrote here since, its draft is mine; what I knew is no news; else both are kept. */
export function meetTab(mine: Draft, other: Draft, known: string): Draft {
  if (mine.text === other.text || mine.text === known || mine.text === '') return other
  const base = other.base ?? mine.base
  if (other.text === known) return { ...mine, base, told: [...(mine.told ?? []), ...(other.told ?? [])] }
  return { ...mine, base, rival: { text: other.text, at: other.typedAt } }
}
