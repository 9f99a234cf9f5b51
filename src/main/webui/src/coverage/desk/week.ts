import type { Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { hour, list, weekdayName } from '../speech'
import type { WeeklyHours } from '../types'
import { DAY_MINUTES, minutesOf } from '../wall'

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type DayName = (typeof DAYS)[number]

/** Wall-clock time, "09:00"; not later than it begins: on the next day. */
export interface Hours {
  readonly from: string
  readonly until: string
}

/** Monday to Sunday, several hours on each day. */
export type Week = readonly (readonly Hours[])[]

export const OFFICE: Hours = { from: '09:00', until: '16:00' }
export const NO_HOURS: Week = DAYS.map(() => [])
export const OFFICE_WEEK: Week = DAYS.map((_, n) => (n < 5 ? [OFFICE] : []))

const short = (clock: string) => clock.slice(0, 5)
export const hoursOf = ({ from, until }: Hours): Hours => ({ from: short(from), until: short(until) })

const byBegin = (a: Hours, b: Hours) => a.from.localeCompare(b.from)

export function weekOf(weekly: readonly WeeklyHours[]): Week {
  return DAYS.map((day) =>
    weekly
      .filter(({ days }) => days.includes(day))
      .map(hoursOf)
      .sort(byBegin),
  )
}

/** Days with the same hours are told together, as the server takes them. */
export function weeklyOf(week: Week): WeeklyHours[] {
  const days = new Map<string, WeeklyHours>()
  for (const [n, all] of week.entries())
    for (const { from, until } of all) {
      const key = `${from} ${until}`
      const known = days.get(key)
      if (known) days.set(key, { ...known, days: [...new Set([...known.days, DAYS[n]!])] })
      else days.set(key, { days: [DAYS[n]!], from, until })
    }
  return [...days.values()]
}

export const isWholeHours = ({ from, until }: Hours) => from !== '' && until !== ''
export const isWholeWeek = (week: Week) => week.every((day) => day.every(isWholeHours))

export const copyDay = (week: Week, from: number, to: readonly number[]): Week =>
  week.map((day, n) => (to.includes(n) ? week[from]! : day))

export const goesPastMidnight = ({ from, until }: Hours) => minutesOf(until) <= minutesOf(from)

export function lengthOf(hours: Hours): number {
  const length = minutesOf(hours.until) - minutesOf(hours.from)
  return length > 0 ? length : length + DAY_MINUTES
}

export const weekMinutes = (week: Week) => week.flat().reduce((sum, hours) => sum + lengthOf(hours), 0)

/** "9–16", "18–2 next day", "round the clock" */
export function spanWords(say: Say, language: Language, hours: Hours): string {
  const [from, until] = [minutesOf(hours.from), minutesOf(hours.until)]
  if (from === 0 && until === 0) return say('desks.roundTheClock')
  const text = `${hour(language, from)}–${hour(language, until === 0 ? DAY_MINUTES : until)}`
  return until !== 0 && goesPastMidnight(hours) ? say('desks.nextDay', { hours: text }) : text
}

export const hoursWords = (say: Say, language: Language, all: readonly Hours[]) =>
  all.length === 0
    ? say('coverage.closed')
    : list(
        language,
        all.toSorted(byBegin).map((one) => spanWords(say, language, one)),
      )

/** ma, ti: 2024 began on a Monday */
export const dayWord = (language: Language, n: number, length: 'long' | 'short' = 'short') =>
  weekdayName(language, `2024-01-0${n + 1}`, length)

/** "Mon–Fri, Sun" of [0, 1, 2, 3, 4, 6] */
export function daysWords(language: Language, days: readonly number[]): string {
  const runs: number[][] = []
  for (const day of days.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.at(-1) === day - 1) last.push(day)
    else runs.push([day])
  }
  return runs
    .flatMap((run) => (run.length === 2 ? run.map((day) => [day]) : [run]))
    .map((run) =>
      run.length === 1 ? dayWord(language, run[0]!) : `${dayWord(language, run[0]!)}–${dayWord(language, run.at(-1)!)}`,
    )
    .join(', ')
}

/** "Mon–Fri 9–16, Sat 10–14" */
export function weekWords(say: Say, language: Language, week: Week): string {
  const groups = new Map<string, number[]>()
  for (const [n, day] of week.entries()) {
    if (day.length === 0) continue
    const text = hoursWords(say, language, day)
    groups.set(text, [...(groups.get(text) ?? []), n])
  }
  if (groups.size === 0) return say('desks.noHours')
  return [...groups]
    .map(([text, days]) =>
      days.length === 7 ? say('desks.everyDay', { hours: text }) : `${daysWords(language, days)} ${text}`,
    )
    .join(', ')
}
