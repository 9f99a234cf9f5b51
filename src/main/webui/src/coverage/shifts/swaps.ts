import type { components } from '../../shared/api/schema'
import { localOf } from '../wall'
import type { MyShift } from './shifts'

export type Swap = components['schemas']['SwapView']
export type SwapDeed = 'take' | 'giveBack' | 'approve' | 'refuse' | 'withdraw' | 'undo'

interface Reader {
  readonly id: string
  readonly plans: boolean
}

/** What I can do about it now; the server has the last word. @param busy I have a shift of my own then */
export function deedsFor({ state, askedBy, to, takenBy }: Swap, { id, plans }: Reader, busy = false): SwapDeed[] {
  const mine = askedBy.id === id
  const taken = takenBy?.id === id
  const deeds: SwapDeed[] = []
  if (state === 'asked' && !mine && !busy && (!to || to.id === id)) deeds.push('take')
  if (state === 'taken' && plans) deeds.push('approve')
  if (state === 'taken' && taken) deeds.push('giveBack')
  if ((state === 'asked' && to?.id === id) || (state === 'taken' && plans && !mine)) deeds.push('refuse')
  if ((state === 'asked' || state === 'taken') && mine) deeds.push('withdraw')
  if (state === 'approved' && (mine || taken || plans)) deeds.push('undo')
  return deeds
}

export interface Sorted {
  /** one can say "I take it", or has to decide */
  readonly waiting: Swap[]
  /** I asked for it, or I take it */
  readonly mine: Swap[]
}

/** Those that I can do something about before my own; of others only what waits for somebody like me. */
export function sortSwaps(swaps: Swap[], reader: Reader, busyIn: (swap: Swap) => boolean = () => false): Sorted {
  const own = ({ askedBy, takenBy }: Swap) => askedBy.id === reader.id || takenBy?.id === reader.id
  const waits = (swap: Swap) => !own(swap) && deedsFor(swap, reader, busyIn(swap)).some((deed) => deed !== 'undo')
  const soonest = (all: Swap[]) => all.toSorted((a, b) => a.from.localeCompare(b.from))
  return { waiting: soonest(swaps.filter(waits)), mine: soonest(swaps.filter(own)) }
}

/** The server tells seconds that are always none. */
const minute = (local: string) => local.slice(0, 16)

/** Nobody stands two shifts at a time. @param zone of the swap's desk */
export const isBusyIn = ({ from, until }: Pick<Swap, 'from' | 'until'>, zone: string, shifts: MyShift[]) =>
  shifts.some((mine) => localOf(mine.from, zone) < minute(until) && localOf(mine.until, zone) > minute(from))

const OPEN = ['asked', 'taken']

/** A shift for which somebody is already asked is not asked for twice. */
export function isAsked(shift: { desk: MyShift['desk']; from: string; until: string }, swaps: Swap[], me: string) {
  return swaps.some(
    ({ desk, askedBy, from, until, state }) =>
      OPEN.includes(state) &&
      askedBy.id === me &&
      desk.id === shift.desk.id &&
      minute(from) < shift.until &&
      minute(until) > shift.from,
  )
}
