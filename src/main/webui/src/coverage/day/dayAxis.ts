import type { Axis } from '../bars'
import { addDays, instantOf, wallOf } from '../wall'

const HOUR = 3_600_000
export const QUARTER = 15 * 60_000
/** Clocks change between two and five: on such a day these hours are drawn, whatever the service hours are. */
const CHANGE = { from: 120, until: 300 }

export interface Tick {
  readonly at: number
  /** wall-clock minutes */
  readonly minutes: number
  /** this hour was there before */
  readonly again: boolean
  /** the hour that the clocks passed over just before */
  readonly missing?: number
}

export interface DayAxis {
  readonly from: number
  readonly until: number
  readonly ticks: Tick[]
}

/** The hours of a day as instants, so that a day of 23 or 25 hours is drawn as long as it is. */
export function dayAxisOf(date: string, hours: number, axis: Axis, zone: string): DayAxis {
  const usual = hours === 24
  const from = instantOf(date, usual ? axis.from : Math.min(axis.from, CHANGE.from), zone)
  const last = usual ? axis.until : Math.max(axis.until, CHANGE.until)
  const until = last === 24 * 60 ? instantOf(addDays(date, 1), 0, zone) : instantOf(date, last, zone)
  const ticks: Tick[] = []
  for (let at = from; at < until; at += HOUR) {
    const { minutes } = wallOf(at, zone)
    const before = ticks.at(-1)?.minutes
    const missing = before !== undefined && minutes - before === 120 ? before + 60 : undefined
    ticks.push({ at, minutes, again: before === minutes, missing })
  }
  return { from, until, ticks }
}

/** Per cent of the axis; what reaches beyond it ends at its edge. */
export function placeAt({ from, until }: Pick<DayAxis, 'from' | 'until'>, piece: { from: number; until: number }) {
  const begin = Math.max(piece.from, from)
  const end = Math.min(piece.until, until)
  return {
    left: ((begin - from) / (until - from)) * 100,
    width: (Math.max(0, end - begin) / (until - from)) * 100,
  }
}
