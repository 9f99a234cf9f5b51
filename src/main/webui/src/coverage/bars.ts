import type { Day, DeskCoverage, DutySpan } from './types'
import { DAY_MINUTES, wallOf } from './wall'

/** The hours that every bar of a page is drawn on. */
export interface Axis {
  readonly from: number
  readonly until: number
}

export type Light = 'full' | 'half' | 'gap'

export interface Bar {
  readonly light: Light
  /** wall-clock minutes of the day */
  readonly from: number
  readonly until: number
  readonly memberIds: string[]
}

const HOUR = 60
const OFFICE: Axis = { from: 7 * HOUR, until: 17 * HOUR }

/** Minutes of that date from midnight to midnight; the end of the day is 24, not 0. */
export function minutesIn(day: Pick<Day, 'date'>, span: { from: string; until: string }, zone: string) {
  const until = wallOf(span.until, zone)
  return {
    from: wallOf(span.from, zone).minutes,
    until: until.date === day.date ? until.minutes : DAY_MINUTES,
  }
}

/** From the earliest to the latest service hour, and an hour around them. */
export function axisOf(days: Day[], zone: string): Axis {
  let [from, until] = [DAY_MINUTES, 0]
  for (const day of days)
    for (const span of day.spans) {
      const minutes = minutesIn(day, span, zone)
      from = Math.min(from, minutes.from)
      until = Math.max(until, minutes.until)
    }
  if (until <= from) return OFFICE
  return {
    from: Math.max(0, Math.floor(from / HOUR) * HOUR - HOUR),
    until: Math.min(DAY_MINUTES, Math.ceil(until / HOUR) * HOUR + HOUR),
  }
}

/** Two or more who may answer are full light, one is half of it. */
export const lightOf = ({ reason, memberIds }: DutySpan): Light =>
  reason ? 'gap' : memberIds.length > 1 ? 'full' : 'half'

/** Who of them is named first does not matter. */
export const samePeople = (one: string[], other: string[]) =>
  one.length === other.length && one.every((id) => other.includes(id))

/** Pieces with the same people are one bar; one that is over within its minute cannot be drawn. */
export function barsOf(day: Day, zone: string): Bar[] {
  const bars: Bar[] = []
  for (const span of day.spans) {
    const { from, until } = minutesIn(day, span, zone)
    if (from === until) continue
    const light = lightOf(span)
    const last = bars.at(-1)
    const same = last?.light === light && last.until === from && samePeople(last.memberIds, span.memberIds)
    if (same) bars[bars.length - 1] = { ...last, until }
    else bars.push({ light, from, until, memberIds: span.memberIds })
  }
  return bars
}

/** Where something lies on the axis, in per cent. */
export const placeOn = ({ from, until }: Axis, piece: { from: number; until: number }) => ({
  left: ((piece.from - from) / (until - from)) * 100,
  width: ((piece.until - piece.from) / (until - from)) * 100,
})

/** Who comes when, in groups: whoever was there before is not named again. */
export function groupsOf(bars: Bar[]): string[][] {
  const seen = new Set<string>()
  const groups: string[][] = []
  for (const { memberIds } of bars) {
    const fresh = memberIds.filter((id) => !seen.has(id))
    for (const id of fresh) seen.add(id)
    if (fresh.length) groups.push(fresh)
  }
  return groups
}

/** The gravest first: gaps by their minutes, then who is alone longest. */
export function worstFirst(desks: DeskCoverage[]): DeskCoverage[] {
  const dark = (desk: DeskCoverage) => desk.serviceMinutes - desk.coveredMinutes
  return desks.toSorted((a, b) => dark(b) - dark(a) || thinMinutes(b) - thinMinutes(a))
}

export function thinMinutes({ days }: Pick<DeskCoverage, 'days'>): number {
  let minutes = 0
  for (const { spans } of days)
    for (const { reason, memberIds, from, until } of spans)
      if (!reason && memberIds.length === 1) minutes += (Date.parse(until) - Date.parse(from)) / 60_000
  return minutes
}
