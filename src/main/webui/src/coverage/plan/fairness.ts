import type { Absence } from '../types'
import { DAY_MINUTES, weekdayOf } from '../wall'
import { dateOf, lengthOf, timesOf, touches } from './held'
import type { PlanDesk } from './hours'
import { awayOn } from './light'
import type { Held, Member, Wish } from './types'

/** What a plan asks of one member, beside what would be even. */
export interface Burden {
  readonly member: Member
  readonly minutes: number
  /** what the member would do if all did alike, by how much of the time they are there */
  readonly share: number
  readonly evenings: number
  /** days on weekends, public holidays and their eves */
  readonly freeDays: number
  readonly wishes: { readonly granted: number; readonly asked: number; readonly refused: string[] }
}

const EVENING = 18 * 60
const MORNING = 6 * 60
const SATURDAY = 6

/** The same line as the server draws: it ends after 18 or begins before 6. */
export function isEvening(shift: Held): boolean {
  const { from, until } = timesOf(shift)
  return until > EVENING || from < MORNING || until > DAY_MINUTES
}

export const isGranted = ({ memberId, date }: Wish, held: Held[]) =>
  !held.some((shift) => shift.memberId === memberId && touches(shift, date))

interface Given {
  readonly people: Member[]
  readonly held: Held[]
  readonly desks: PlanDesk[]
  readonly holidays: Set<string>
  readonly wishes: Wish[]
  readonly shares: Map<string, number>
}

/** In the order of the grid: nobody is ranked. */
export function burdensOf({ people, held, desks, holidays, wishes, shares }: Given): Burden[] {
  const zoneOf = (id: string | undefined) => (desks.find((desk) => desk.id === id) ?? desks[0])?.zone ?? 'UTC'
  return people.map((member) => {
    const own = held.filter(({ memberId }) => memberId === member.id)
    const free = own.map(({ from }) => dateOf(from)).filter((date) => weekdayOf(date) >= SATURDAY || holidays.has(date))
    const asked = wishes.filter(({ memberId }) => memberId === member.id)
    const refused = asked.filter((wish) => !isGranted(wish, held)).map(({ date }) => date)
    return {
      member,
      minutes: own.reduce((sum, shift) => sum + lengthOf(shift, zoneOf(shift.deskId)), 0),
      share: shares.get(member.id) ?? 0,
      evenings: own.filter(isEvening).length,
      freeDays: new Set(free).size,
      wishes: { granted: asked.length - refused.length, asked: asked.length, refused: refused.sort() },
    }
  })
}

export const meanOf = (numbers: number[]) =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, n) => sum + n, 0) / numbers.length

export const farthestOf = (burdens: Burden[]) =>
  Math.max(0, ...burdens.map(({ minutes, share }) => Math.abs(minutes - share)))

/** For a plan whose shares nobody computed: all its hours, by how much of the service time each is there. */
export function sharesOf(people: Member[], held: Held[], desks: PlanDesk[], absences: Absence[]): Map<string, number> {
  const zone = desks[0]?.zone ?? 'UTC'
  const all = held.reduce((sum, shift) => sum + lengthOf(shift, zone), 0)
  const there = people.map(({ id }) => {
    const own = absences.filter(({ member }) => member.id === id)
    return desks.reduce((sum, desk) => sum + presence(desk, own), 0)
  })
  const sum = there.reduce((a, b) => a + b, 0)
  return new Map(people.map(({ id }, n) => [id, sum === 0 ? 0 : (all * there[n]!) / sum]))
}

function presence(desk: PlanDesk, absences: Absence[]): number {
  let minutes = 0
  for (const [date, openings] of desk.openings)
    for (const open of openings) {
      const gone = absences.map((absence) => awayOn(absence, date, desk.zone))
      const off = gone.map(({ from, until }) => Math.max(0, Math.min(until, open.until) - Math.max(from, open.from)))
      minutes += Math.max(0, open.until - open.from - Math.max(0, ...off))
    }
  return minutes
}
