import type { DeskCoverage, Shift } from '../types'
import { instantOf } from '../wall'
import type { Member } from './types'

/** What a plan gives to somebody or takes from them, against duty as it is today. */
export interface Change {
  readonly member: Member
  readonly before: { readonly minutes: number; readonly shifts: number }
  readonly after: { readonly minutes: number; readonly shifts: number }
}

interface Time {
  readonly from: string
  readonly until: string
}

/**
 * By name; who keeps exactly the same hours and shifts is not named. Both sides are what the proof says is duty, in the time
 * that both of them look at: nobody loses what is over, and of what is far away nothing is proved.
 *
 * @param now what is over by then does not change
 */
export function changesOf(before: DeskCoverage[], after: DeskCoverage[], dates: Time, now: number): Change[] {
  const changed = new Set(after.map(({ desk }) => desk.id))
  const last = after.flatMap(({ days }) => days.map(({ date }) => date)).sort()
  const [until = ''] = [dates.until, last.at(-1) ?? ''].sort()
  const time = { from: dates.from, until }
  const was = tally(
    before.filter(({ desk }) => changed.has(desk.id)),
    time,
    now,
  )
  const will = tally(after, time, now)
  const members = new Map([...was, ...will].map(([id, { member }]) => [id, member]))
  return [...members.values()]
    .map((member) => ({
      member,
      before: was.get(member.id) ?? NOTHING,
      after: will.get(member.id) ?? NOTHING,
    }))
    .filter((one) => one.before.minutes !== one.after.minutes || one.before.shifts !== one.after.shifts)
    .sort((a, b) => a.member.name.localeCompare(b.member.name))
}

const NOTHING = { minutes: 0, shifts: 0 }

function tally(proved: DeskCoverage[], { from, until }: Time, now: number) {
  const sums = new Map<string, { member: Member; minutes: number; shifts: number }>()
  if (until === '') return sums
  for (const { shifts, zone } of proved) {
    const [begin, end] = [Math.max(now, instantOf(from, 0, zone)), instantOf(until, 24 * 60, zone)]
    for (const shift of shifts) add(sums, shift, begin, end)
  }
  return sums
}

function add(
  sums: Map<string, { member: Member; minutes: number; shifts: number }>,
  { member, from, until }: Shift,
  begin: number,
  end: number,
) {
  const minutes = (Math.min(Date.parse(until), end) - Math.max(Date.parse(from), begin)) / 60_000
  if (minutes <= 0) return
  const sum = sums.get(member.id) ?? { member, ...NOTHING }
  sums.set(member.id, { member, minutes: sum.minutes + minutes, shifts: sum.shifts + 1 })
}
