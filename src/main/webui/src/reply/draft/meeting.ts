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

/** What was kept on this device is read, and meanwhile something was typed here or another tab told of its text. */
export function meetKept(mine: Draft, kept: Draft): Draft {
  if (mine.text === '') return kept
  if (mine.sendKey === kept.sendKey) return mine
  const { text, typedAt, touched } = mine
  const rival = kept.text && kept.text !== text ? { text: kept.text, at: kept.typedAt } : kept.rival
  return { ...kept, text, typedAt, touched, rival }
}

/** Another tab of mine wrote. If nobody wrote here since, its draft is mine; what I knew is no news; else both are kept. */
export function meetTab(mine: Draft, other: Draft, known: string): Draft {
  const base = other.base ?? mine.base
  const told = [...new Set([...(mine.told ?? []), ...(other.told ?? [])])].slice(-5)
  if (mine.text === other.text) return { ...other, base, told }
  if (mine.text === '') return other
  // told before mine was heard there: they crossed on the way
  const isOlder = other.sendKey === mine.sendKey && other.typedAt < mine.typedAt
  if (other.text === known || (mine.text === known && isOlder)) return { ...mine, base, told }
  if (mine.text === known) return { ...other, told }
  return { ...mine, base, rival: { text: other.text, at: other.typedAt } }
}
