import { type Axis, axisOf, type Bar, barsOf, type Light, lightOf, samePeople } from '../bars'
import { promisedBy } from '../proof'
import type { DeskCoverage, Gap } from '../types'
import { DAY_MINUTES, wallOf } from '../wall'

/** A time of service hours in which the same people are there: what a bar shows, by its instants, over midnight too. */
export interface Stretch {
  readonly light: Light
  readonly from: number
  readonly until: number
  readonly memberIds: string[]
}

/** `few`: somebody is there, and too few all the same or not for every channel. */
export type Form = 'on' | 'thin' | 'few' | 'out' | 'closed'

/** What comes after what is now. */
export interface Turn {
  readonly kind: 'over' | 'joins' | 'goesOn' | 'begins' | 'nobody' | 'closes'
  readonly at: number
  /** who comes; with `goesOn` who stays */
  readonly memberIds: string[]
}

export interface Status {
  readonly form: Form
  readonly memberIds: string[]
  /** since when it is so: of a gap its beginning; not told of closed hours */
  readonly since?: number
  /** until when it is so; where it is closed when the light comes on, if that is known */
  readonly until?: number
  readonly gap?: Gap
  readonly next?: Turn
}

export function stretchesOf({ days }: Pick<DeskCoverage, 'days'>): Stretch[] {
  const all: Stretch[] = []
  for (const { spans } of days)
    for (const span of spans) {
      const [light, from, until] = [lightOf(span), Date.parse(span.from), Date.parse(span.until)]
      const { memberIds } = span
      const last = all.at(-1)
      if (last && last.until === from && last.light === light && samePeople(last.memberIds, memberIds))
        all[all.length - 1] = { ...last, until }
      else all.push({ light, from, until, memberIds })
    }
  return all
}

/** How the light is at a desk. What is said of it and what is drawn come from the same spans. */
export function statusOf(one: Pick<DeskCoverage, 'days' | 'gaps'>, now: number): Status {
  const all = stretchesOf(one)
  const n = all.findIndex(({ until }) => until > now)
  const here = all[n]
  if (!here || here.from > now) return closedUntil(all.filter(({ from }) => from > now))
  const { memberIds, light, from, until } = here
  const next = turnOf(all, n)
  if (light !== 'gap') return { form: light === 'full' ? 'on' : 'thin', memberIds, since: from, until, next }
  const gap = one.gaps.find((each) => Date.parse(each.from) <= now && now < Date.parse(each.until))
  return { form: memberIds.length ? 'few' : 'out', memberIds, since: darkSince(all, n), until, gap, next }
}

/** Then somebody has to be found. */
export const isDark = ({ form }: Status) => form === 'out' || form === 'few'

/** Gaps that follow on each other are one darkness, whatever their reasons are. */
function darkSince(all: Stretch[], n: number): number {
  let { from } = all[n]!
  for (const { light, until, ...before } of all.slice(0, n).toReversed()) {
    if (light !== 'gap' || until !== from) break
    from = before.from
  }
  return from
}

/** Where the first hours are a gap the light comes on only after it. */
function closedUntil(coming: Stretch[]): Status {
  const first = coming.find(({ light }) => light !== 'gap')
  const next: Turn | undefined = first && { kind: 'begins', at: first.from, memberIds: first.memberIds }
  return { form: 'closed', memberIds: [], until: first?.from, next }
}

/** What people wait for: who comes next, also where the desk closes in between. */
export function handOverOf(one: Pick<DeskCoverage, 'days' | 'gaps'>, now: number): Turn | undefined {
  const { next } = statusOf(one, now)
  return next?.kind === 'closes' ? (statusOf(one, next.at).next ?? next) : next
}

function turnOf(all: Stretch[], n: number): Turn | undefined {
  const [here, next] = [all[n]!, all[n + 1]]
  const at = here.until
  if (!next || next.from > at) return { kind: 'closes', at, memberIds: [] }
  if (next.light === 'gap' && next.memberIds.length === 0) return { kind: 'nobody', at, memberIds: [] }
  const fresh = next.memberIds.filter((id) => !here.memberIds.includes(id))
  if (fresh.length === 0) return { kind: 'goesOn', at, memberIds: next.memberIds }
  if (here.memberIds.length === 0) return { kind: 'begins', at, memberIds: fresh }
  const stay = here.memberIds.every((id) => next.memberIds.includes(id))
  return { kind: stay ? 'joins' : 'over', at, memberIds: fresh }
}

/** Until when a member who is on duty now stays. */
export function staysUntil(one: Pick<DeskCoverage, 'days'>, member: string, now: number): number | undefined {
  let until: number | undefined
  for (const stretch of stretchesOf(one)) {
    if (stretch.until <= now) continue
    if (stretch.from > (until ?? now) || !stretch.memberIds.includes(member)) break
    until = stretch.until
  }
  return until
}

export interface Today {
  readonly date: string
  readonly bars: Bar[]
  readonly axis: Axis
  /** wall-clock minutes */
  readonly now: number
}

/** Today's hours; the axis always holds the tick. */
export function todayOf({ days, zone }: Pick<DeskCoverage, 'days' | 'zone'>, now: number): Today {
  const { date, minutes } = wallOf(now, zone)
  const day = days.find((each) => each.date === date)
  const axis = axisOf(day ? [day] : [], zone)
  return {
    date,
    bars: day ? barsOf(day, zone) : [],
    axis: {
      from: Math.min(axis.from, Math.floor(minutes / 60) * 60),
      until: Math.min(DAY_MINUTES, Math.max(axis.until, Math.floor(minutes / 60) * 60 + 60)),
    },
    now: minutes,
  }
}

const GRAVITY: Record<Form, number> = { out: 0, few: 1, thin: 3, on: 4, closed: 5 }
const GAP_TODAY = 2

/** The desk that needs somebody most: dark now, dark later today, one alone; a closed one is no trouble. */
export function worstNow(desks: DeskCoverage[], now: number): DeskCoverage[] {
  const weight = new Map(
    desks.map((one) => {
      const { date } = wallOf(now, one.zone)
      const { service, covered, thin } = promisedBy({ days: one.days.filter((day) => day.date === date) }, now)
      const dark = service - covered
      const gravity = GRAVITY[statusOf(one, now).form]
      return [one, [dark > 0 ? Math.min(gravity, GAP_TODAY) : gravity, -dark, -thin]] as const
    }),
  )
  return desks.toSorted((a, b) => {
    const [one, other] = [weight.get(a)!, weight.get(b)!]
    const n = one.findIndex((value, index) => value !== other[index])
    return n < 0 ? 0 : one[n]! - other[n]!
  })
}
