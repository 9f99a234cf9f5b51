import type { Absence, DeskCoverage } from '../types'
import { instantOf } from '../wall'
import { dateOf, minutesFrom } from './held'
import type { PlanDesk } from './hours'
import type { Held } from './types'

/** Service hours of a date with too few people, in minutes from its midnight. */
export interface Hole {
  readonly deskId: string
  readonly date: string
  readonly from: number
  readonly until: number
  readonly have: number
  readonly needed: number
}

/**
 * What a plan leaves open, known at once: who is there by the shifts and not away. The server, which knows also who may
 * answer what, has the last word a moment later.
 */
export function holesOf(held: Held[], desks: PlanDesk[], absences: Absence[]): Hole[] {
  return desks.flatMap((desk) =>
    [...desk.openings].flatMap(([date, openings]) => {
      const there = held.filter((shift) => (shift.deskId ?? desk.id) === desk.id).flatMap((one) => onDay(one, date))
      const away = absences.map((absence) => awayOn(absence, date, desk.zone))
      return openings.flatMap((open) => {
        const cuts = [open.from, open.until, ...[...there, ...away].flatMap(({ from, until }) => [from, until])]
        const at = [...new Set(cuts)].filter((cut) => cut >= open.from && cut <= open.until).sort((a, b) => a - b)
        const holes: Hole[] = []
        for (const [n, from] of at.slice(0, -1).entries()) {
          const until = at[n + 1]!
          const gone = new Set(away.filter((one) => meets(one, from, until)).map(({ memberId }) => memberId))
          const here = there.filter((one) => meets(one, from, until) && !gone.has(one.memberId))
          const have = new Set(here.map(({ memberId }) => memberId)).size
          if (have >= desk.atLeast) continue
          const last = holes.at(-1)
          if (last?.until === from && last.have === have) holes[holes.length - 1] = { ...last, until }
          else holes.push({ deskId: desk.id, date, from, until, have, needed: desk.atLeast })
        }
        return holes
      })
    }),
  )
}

interface Piece {
  readonly memberId: string
  readonly from: number
  readonly until: number
}

const meets = (piece: Piece, from: number, until: number) => piece.from < until && piece.until > from

function onDay({ memberId, from, until }: Held, date: string): Piece[] {
  // a shift begins on its own date and at most reaches into the next ones
  if (dateOf(from) > date || dateOf(until) < date) return []
  return [{ memberId, from: minutesFrom(date, from), until: minutesFrom(date, until) }]
}

/** In minutes of that date; of no length where it does not touch it. */
export function awayOn({ member, from, until }: Absence, date: string, zone: string): Piece {
  const midnight = instantOf(date, 0, zone)
  const minutes = (instant: string) => Math.min(Math.max((Date.parse(instant) - midnight) / 60_000, 0), 24 * 60)
  return { memberId: member.id, from: minutes(from), until: minutes(until) }
}

/** Up to where the server looked: far away, and before today, it proves nothing. */
export function provedDates(proved: DeskCoverage[], desks: PlanDesk[], dates: string[]): string[] {
  const known = desks.map(({ id }) => new Set(proved.find(({ desk }) => desk.id === id)?.days.map(({ date }) => date)))
  return dates.filter((date) => known.every((days) => days.has(date)))
}

/** The same from the proof of the server, for those dates. */
export function provedHoles(proved: DeskCoverage[], desks: PlanDesk[], dates: string[]): Hole[] {
  const known = new Set(desks.map(({ id }) => id))
  const wanted = new Set(dates)
  return proved
    .filter(({ desk }) => known.has(desk.id))
    .flatMap(({ desk, zone, gaps }) =>
      gaps.flatMap((gap) =>
        dates.flatMap((date) => {
          const midnight = instantOf(date, 0, zone)
          const from = Math.max(0, (Date.parse(gap.from) - midnight) / 60_000)
          const until = Math.min(24 * 60, (Date.parse(gap.until) - midnight) / 60_000)
          if (until <= from || !wanted.has(date)) return []
          return [{ deskId: desk.id, date, from, until, have: gap.onDuty.length, needed: gap.needed }]
        }),
      ),
    )
}
