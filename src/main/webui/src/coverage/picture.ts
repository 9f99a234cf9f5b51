import { type Bar, barsOf } from './bars'
import type { Day, DeskCoverage } from './types'
import { addDays, DAY_MINUTES, wallOf } from './wall'

export interface Line {
  readonly memberId: string
  readonly ruleId: string
  /** wall-clock minutes of the date */
  readonly from: number
  readonly until: number
}

export interface PictureDay {
  readonly date: string
  /** missing where the proof does not reach */
  readonly day?: Day
  readonly bars: Bar[]
  readonly lines: Line[]
}

export const WEEKS_SHOWN = 4

/** Weeks from a Monday on: on each date who is on from when until when, and where nobody is. */
export function pictureOf(one: DeskCoverage, monday: string, weeks = WEEKS_SHOWN): PictureDay[][] {
  const known = new Map(one.days.map((day) => [day.date, day]))
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, n) => {
      const date = addDays(monday, week * 7 + n)
      const day = known.get(date)
      return { date, day, bars: day ? barsOf(day, one.zone) : [], lines: linesOf(one, date) }
    }),
  )
}

/** Parts of shifts that fall on the date; past midnight a shift is on both. */
function linesOf({ shifts, zone }: DeskCoverage, date: string): Line[] {
  return shifts
    .map(({ member, ruleId, from, until }) => ({
      memberId: member.id,
      ruleId,
      from: within(from, date, zone),
      until: within(until, date, zone),
    }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => a.from - b.from || a.until - b.until)
}

function within(instant: string, date: string, zone: string): number {
  const wall = wallOf(instant, zone)
  if (wall.date < date) return 0
  return wall.date > date ? DAY_MINUTES : wall.minutes
}
