import { minutesIn } from '../bars'
import type { Day, Desk, DeskCoverage } from '../types'
import { timesOf } from './held'
import type { Held } from './types'

/** Service hours of a date that hang together, in minutes from its midnight. */
export interface Opening {
  readonly from: number
  readonly until: number
}

/** What is known of a desk of the plan: its hours as the proof has them, and what it asks for. */
export interface PlanDesk {
  readonly id: string
  readonly name: string
  readonly zone: string
  readonly days: Map<string, Day>
  readonly openings: Map<string, Opening[]>
  /** minutes of its longest opening in this time */
  readonly longest: number
  readonly atLeast: number
}

export function planDesk(one: DeskCoverage, desk: Desk | undefined, atLeast?: number): PlanDesk {
  const openings = new Map(one.days.map((day) => [day.date, openingsOf(day, one.zone)]))
  const longest = Math.max(0, ...[...openings.values()].flat().map(({ from, until }) => until - from))
  return {
    id: one.desk.id,
    name: one.desk.name,
    zone: one.zone,
    days: new Map(one.days.map((day) => [day.date, day])),
    openings,
    longest,
    atLeast: atLeast ?? desk?.atLeast ?? 1,
  }
}

function openingsOf(day: Day, zone: string): Opening[] {
  const open: { from: number; until: number }[] = []
  for (const span of day.spans) {
    const { from, until } = minutesIn(day, span, zone)
    const last = open.at(-1)
    if (last && from <= last.until) last.until = Math.max(last.until, until)
    else open.push({ from, until })
  }
  return open
}

export const openingsAt = (desks: PlanDesk[], deskId: string | undefined, date: string): Opening[] =>
  (desks.find(({ id }) => id === deskId) ?? desks[0])?.openings.get(date) ?? []

/** Where in the day a shift lies: a short day has one shift for all of it. */
export type Part = 'morning' | 'evening' | 'short'

const NOON = 12 * 60

export function partOf(shift: Held, desks: PlanDesk[]): Part {
  const desk = desks.find(({ id }) => id === shift.deskId) ?? desks[0]
  const { from, until } = timesOf(shift)
  const open = desk?.openings.get(shift.from.slice(0, 10))?.find((one) => one.from < until && one.until > from)
  if (!open || !desk) return from < NOON ? 'morning' : 'evening'
  if (from <= open.from && until >= open.until) return open.until - open.from < desk.longest ? 'short' : 'morning'
  return from + until <= open.from + open.until ? 'morning' : 'evening'
}
