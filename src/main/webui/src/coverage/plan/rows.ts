import type { Absence } from '../types'
import { addDays, daysBetween } from '../wall'
import { isGranted } from './fairness'
import { dateOf } from './held'
import type { PlanDesk } from './hours'
import { awayOn } from './light'
import type { Held, Member, Wish } from './types'

export interface Away {
  readonly absence: Absence
  /** of the days in a row that are shown as one */
  readonly first: boolean
  readonly last: boolean
  readonly days: number
}

export interface Cell {
  readonly date: string
  readonly held: Held[]
  readonly closed: boolean
  readonly away?: Away
  /** away for some of its service hours */
  readonly partly?: Absence
  readonly wish?: 'granted' | 'refused'
}

export interface Row {
  readonly member: Member
  readonly cells: Cell[]
}

interface Given {
  readonly people: Member[]
  readonly held: Held[]
  readonly dates: string[]
  readonly desks: PlanDesk[]
  readonly absences: Absence[]
  readonly wishes: Wish[]
}

export const datesOf = (from: string, until: string) =>
  Array.from({ length: Math.max(0, daysBetween(from, until)) + 1 }, (_, n) => addDays(from, n))

export const isClosed = (desks: PlanDesk[], date: string) =>
  desks.every(({ openings }) => (openings.get(date)?.length ?? 0) === 0)

/** A row for each member, in the order that was given; shifts of a day in order of time. */
export function rowsOf({ people, held, dates, desks, absences, wishes }: Given): Row[] {
  return people.map((member) => {
    const own = held.filter(({ memberId }) => memberId === member.id).sort((a, b) => a.from.localeCompare(b.from))
    const away = absences.filter((one) => one.member.id === member.id)
    const whole = dates.map((date) => away.find((one) => covers(one, date, desks)))
    const asked = new Map(wishes.filter(({ memberId }) => memberId === member.id).map((wish) => [wish.date, wish]))
    const cells = dates.map((date, n): Cell => {
      const wish = asked.get(date)
      const partly = whole[n] ? undefined : away.find((one) => covers(one, date, desks, false))
      return {
        date,
        held: own.filter(({ from }) => dateOf(from) === date),
        closed: isClosed(desks, date),
        ...(whole[n] && { away: stretch(whole[n], whole, n) }),
        ...(partly && { partly }),
        ...(wish && { wish: isGranted(wish, held) ? 'granted' : 'refused' }),
      }
    })
    return { member, cells }
  })
}

function stretch(absence: Absence, whole: (Absence | undefined)[], n: number): Away {
  const end = whole.findIndex((one, m) => m > n && one !== absence)
  return {
    absence,
    first: whole[n - 1] !== absence,
    last: whole[n + 1] !== absence,
    days: (end < 0 ? whole.length : end) - n,
  }
}

/** For all of the service hours of that date, or for any of them; of the day where it is closed. */
function covers(absence: Absence, date: string, desks: PlanDesk[], all = true): boolean {
  const hours = desks.flatMap(({ openings }) => openings.get(date) ?? [])
  const open = hours.length ? hours : all ? [{ from: 0, until: 24 * 60 }] : []
  const { from, until } = awayOn(absence, date, desks[0]?.zone ?? 'UTC')
  if (from >= until) return false
  return all
    ? open.every((one) => from <= one.from && until >= one.until)
    : open.some((one) => from < one.until && until > one.from)
}
