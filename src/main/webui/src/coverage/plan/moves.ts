import { addDays } from '../wall'
import { dateOf, localAt, minutesFrom, timesOf } from './held'
import { type Opening, openingsAt, type PlanDesk } from './hours'
import type { Held } from './types'

/**
 * The shift on another date or with another member. The clock stays the same as far as the desk is open then; what began
 * with the opening or ended with it still does, and where nothing is left it takes the whole opening.
 */
export function movedTo(shift: Held, to: { memberId: string; date: string }, desks: PlanDesk[]): Held {
  const date = dateOf(shift.from)
  if (to.date === date) return { ...shift, memberId: to.memberId }
  const times = timesOf(shift)
  const now = meeting(openingsAt(desks, shift.deskId, date), times)
  const openings = openingsAt(desks, shift.deskId, to.date)
  const open = meeting(openings, times) ?? openings[0]
  const placed = open ? fitted(times, now, open) : times
  return {
    ...shift,
    memberId: to.memberId,
    from: localAt(to.date, placed.from),
    until: localAt(to.date, placed.until),
  }
}

const meeting = (openings: Opening[], { from, until }: Opening) =>
  openings.find((open) => open.from < until && open.until > from)

function fitted(times: Opening, now: Opening | undefined, open: Opening): Opening {
  const from = now && times.from <= now.from ? open.from : Math.max(times.from, open.from)
  const until = now && times.until >= now.until ? open.until : Math.min(times.until, open.until)
  return from < until ? { from, until } : open
}

const QUARTER = 15

/** Longer or shorter at its end, by a quarter of an hour. */
export function stretched(shift: Held, by: 1 | -1): Held {
  const date = dateOf(shift.from)
  const { from, until } = timesOf(shift)
  const end = until + by * QUARTER
  return end - from < QUARTER ? shift : { ...shift, until: localAt(date, end) }
}

/** The next date in that direction on which its desk is open; the same where there is none. */
export function nextOpen(shift: Held, by: 1 | -1, dates: string[], desks: PlanDesk[]): string {
  const date = dateOf(shift.from)
  for (let next = addDays(date, by); next >= dates[0]! && next <= dates.at(-1)!; next = addDays(next, by))
    if (openingsAt(desks, shift.deskId, next).length > 0) return next
  return date
}

/** A new shift for somebody on a date: what nobody does yet, else the whole opening. */
export function added(memberId: string, date: string, desk: PlanDesk, held: Held[], key: string): Held | undefined {
  const open = desk.openings.get(date)?.[0]
  if (!open) return undefined
  const others = held
    .filter(({ deskId, from }) => (deskId ?? desk.id) === desk.id && dateOf(from) === date)
    .map((shift) => ({ from: minutesFrom(date, shift.from), until: minutesFrom(date, shift.until) }))
    .sort((a, b) => a.from - b.from)
  let free = open.from
  for (const { from, until } of others) if (from <= free) free = Math.max(free, until)
  const next = others.find(({ from }) => from > free)?.from ?? open.until
  const times = free < open.until ? { from: free, until: Math.min(next, open.until) } : open
  return { key, memberId, deskId: desk.id, from: localAt(date, times.from), until: localAt(date, times.until) }
}
