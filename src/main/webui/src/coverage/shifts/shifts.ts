import type { Coverage, DeskCoverage, Fix, Gap, Shift } from '../types'
import { addDays, DAY_MINUTES, daysBetween, mondayOf, wallOf } from '../wall'

export interface Partner {
  readonly member: Shift['member']
  /** the time that we share, instants in ms */
  readonly from: number
  readonly until: number
}

export interface MyShift {
  readonly key: string
  readonly desk: DeskCoverage['desk']
  readonly zone: string
  readonly from: number
  readonly until: number
  /** where it begins, in the desk's zone */
  readonly date: string
  readonly source: Shift['source']
  readonly insteadOf?: Shift['insteadOf']
  /** I am there for those whose replies are approved first, and answer nothing myself */
  readonly approvesOnly: boolean
  readonly partners: Partner[]
}

const ms = (instant: string) => Date.parse(instant)

/** Who is there in my time, each once, in the order in which they come. */
function partnersOf(mine: Shift, shifts: Shift[]): Partner[] {
  const found = new Map<string, Partner>()
  for (const { member, from, until } of shifts) {
    if (member.id === mine.member.id) continue
    const [begin, end] = [Math.max(ms(from), ms(mine.from)), Math.min(ms(until), ms(mine.until))]
    if (begin >= end) continue
    const known = found.get(member.id)
    found.set(member.id, {
      member,
      from: Math.min(begin, known?.from ?? begin),
      until: Math.max(end, known?.until ?? end),
    })
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.member.name.localeCompare(b.member.name))
}

/** A shift that goes on without a break is one to whoever stands it, whatever rule gives each part. */
function joined(mine: Shift[]): Shift[] {
  const whole: Shift[] = []
  for (const next of mine.toSorted((a, b) => ms(a.from) - ms(b.from))) {
    const last = whole.at(-1)
    if (last && ms(next.from) <= ms(last.until)) {
      const until = ms(next.until) > ms(last.until) ? next.until : last.until
      whole[whole.length - 1] = { ...last, until, insteadOf: last.insteadOf ?? next.insteadOf }
    } else whole.push(next)
  }
  return whole
}

/** What is not over, of all desks, the next first. */
export function myShifts({ desks }: Pick<Coverage, 'desks'>, me: string, now: number): MyShift[] {
  return desks
    .flatMap(({ desk, zone, shifts, approving }) =>
      joined([...shifts, ...approving].filter(({ member }) => member.id === me))
        .filter(({ until }) => ms(until) > now)
        .map((mine) => ({
          key: `${desk.id} ${mine.from} ${mine.ruleId}`,
          desk,
          zone,
          from: ms(mine.from),
          until: ms(mine.until),
          date: wallOf(mine.from, zone).date,
          source: mine.source,
          insteadOf: mine.insteadOf,
          approvesOnly: approving.some(({ member, from }) => member.id === me && from === mine.from),
          partners: partnersOf(mine, shifts),
        })),
    )
    .sort((a, b) => a.from - b.from || a.desk.name.localeCompare(b.desk.name))
}

export interface Week {
  readonly monday: string
  readonly number: number
  readonly shifts: MyShift[]
}

/** ISO 8601: the week belongs to the year in which its Thursday lies. */
export function weekOf(date: string): number {
  const thursday = addDays(mondayOf(date), 3)
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`)
  return 1 + daysBetween(first, mondayOf(date)) / 7
}

export function byWeek(shifts: MyShift[]): Week[] {
  const weeks: Week[] = []
  for (const shift of shifts) {
    const monday = mondayOf(shift.date)
    const last = weeks.at(-1)
    if (last?.monday === monday) last.shifts.push(shift)
    else weeks.push({ monday, number: weekOf(monday), shifts: [shift] })
  }
  return weeks
}

/** Of duty; who is at two desks at once works once. */
export function minutesOf(shifts: Pick<MyShift, 'from' | 'until'>[]): number {
  let minutes = 0
  let worked = 0
  for (const { from, until } of shifts.toSorted((a, b) => a.from - b.from)) {
    minutes += Math.max(0, until - Math.max(from, worked)) / 60_000
    worked = Math.max(worked, until)
  }
  return minutes
}

/** Wall-clock minutes of the desk; where it ends on a later day, the end is beyond 24 h. */
export function timesOf(from: number, until: number, zone: string) {
  const begin = wallOf(from, zone)
  const end = wallOf(until, zone)
  return { date: begin.date, from: begin.minutes, until: end.minutes + daysBetween(begin.date, end.date) * DAY_MINUTES }
}

export interface Offer {
  readonly gap: Gap
  readonly fix: Fix
  readonly desk: DeskCoverage['desk']
  readonly zone: string
}

/** Gaps that I could close, or a part of: the server looked who may, is there and is free. The soonest first. */
export function offersFor({ desks }: Pick<Coverage, 'desks'>, me: string, now: number): Offer[] {
  return desks
    .flatMap(({ desk, zone, gaps }) =>
      gaps.flatMap((gap) => {
        const fix = gap.fixes.find(({ kind, member }) => member.id === me && kind !== 'renewDelegation')
        if (!fix || ms(gap.until) <= now) return []
        return [{ gap, fix, desk, zone }]
      }),
    )
    .sort((a, b) => ms(a.gap.from) - ms(b.gap.from))
}
