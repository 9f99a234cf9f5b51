import { addDays, clockOf, DAY_MINUTES, daysBetween, instantOf, minutesOf } from '../wall'
import type { Held, ShiftBody } from './types'

export const dateOf = (local: string) => local.slice(0, 10)
export const minuteOf = (local: string) => minutesOf(local.slice(11, 16))

/** Wall-clock minutes from midnight of a date; more than a day's where it lies on the next one. */
export const minutesFrom = (date: string, local: string) =>
  daysBetween(date, dateOf(local)) * DAY_MINUTES + minuteOf(local)

export const localAt = (date: string, minutes: number) => {
  const days = Math.floor(minutes / DAY_MINUTES)
  return `${addDays(date, days)}T${clockOf(minutes - days * DAY_MINUTES)}`
}

/** When it begins and ends, in minutes from midnight of the date on which it begins. */
export const timesOf = ({ from, until }: Held) => ({
  from: minuteOf(from),
  until: minutesFrom(dateOf(from), until),
})

/** Minutes of work: a night on which clocks change is longer or shorter than the clock says. */
export const lengthOf = ({ from, until }: Held, zone: string) =>
  (instantOf(dateOf(until), minuteOf(until), zone) - instantOf(dateOf(from), minuteOf(from), zone)) / 60_000

/** True when some of it is on that date. */
export const touches = (shift: Held, date: string) => {
  const { until } = timesOf(shift)
  const first = dateOf(shift.from)
  const last = addDays(first, Math.ceil(until / DAY_MINUTES) - 1)
  return first <= date && date <= last
}

/** The server tells seconds where there are some; a plan has none. */
const local = (text: string) => text.slice(0, 16)

interface Given {
  readonly memberId: string
  readonly deskId?: string
  readonly from: string
  readonly until: string
  readonly name?: string
}

export const heldOf = (shifts: Given[]): Held[] =>
  shifts.map(({ memberId, deskId, from, until, name }, n) => ({
    key: `s${n}`,
    memberId,
    ...(deskId && { deskId }),
    from: local(from),
    until: local(until),
    ...(name && { name }),
  }))

export const bodyOf = (held: Held[]): ShiftBody[] => held.map(({ key: _, ...shift }) => shift)

export const sameTimes = (a: Held, b: Held) =>
  a.memberId === b.memberId && a.deskId === b.deskId && a.from === b.from && a.until === b.until
