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
