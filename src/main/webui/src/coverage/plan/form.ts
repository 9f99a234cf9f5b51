import type { Absence } from '../types'
import { addDays, daysBetween, mondayOf, wallOf } from '../wall'
import type { ProposalBody } from './types'

export interface Form {
  readonly desks: string[]
  readonly from: string
  readonly until: string
  /** as the desks ask when it is empty */
  readonly atLeast: string
  /** who is given no shifts */
  readonly without: string[]
  /** dates on which somebody would like to be free, the dearest first */
  readonly wishes: Record<string, string[]>
}

/** The server searches at most so many days. */
export const LONGEST = 120

const LEAST_DEAR = 10

/** The two weeks after the next one: what begins sooner is better changed by hand. */
export function emptyForm(desk: string, today: string): Form {
  const from = addDays(mondayOf(today), 14)
  return { desks: [desk], from, until: addDays(from, 13), atLeast: '', without: [], wishes: {} }
}

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

export function isReady({ desks, from, until, atLeast }: Form): boolean {
  if (desks.length === 0 || !isDate(from) || !isDate(until) || until < from) return false
  if (daysBetween(from, until) > LONGEST) return false
  return atLeast === '' || (Number(atLeast) >= 1 && Number(atLeast) <= 100)
}

/** Wishes outside the time, or of somebody who is left out, are not asked for. */
export function bodyFrom({ desks, from, until, atLeast, without, wishes }: Form): ProposalBody {
  return {
    desks,
    from,
    until,
    wishes: Object.entries(wishes)
      .filter(([memberId]) => !without.includes(memberId))
      .flatMap(([memberId, dates]) =>
        dates
          .filter((date) => from <= date && date <= until)
          .map((date, n) => ({ memberId, date, rank: Math.min(n + 1, LEAST_DEAR) })),
      ),
    without,
    ...(atLeast && { atLeast: Number(atLeast) }),
  }
}

/** Approved, and in that time. */
export function awayIn(absences: Absence[], memberId: string, { from, until }: Form, zone: string): Absence[] {
  return absences.filter((one) => {
    if (one.member.id !== memberId || one.state !== 'approved') return false
    const first = one.firstDay ?? wallOf(one.from, zone).date
    const last = one.lastDay ?? wallOf(Date.parse(one.until) - 1, zone).date
    return first <= until && last >= from
  })
}
