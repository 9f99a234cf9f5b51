import { daysBetween, mondayOf } from './wall'

export const WEEKS = 12
export const LAST = WEEKS * 7 - 1

/** The twelve weeks around a date: from this week on, or from the week of a date that lies elsewhere. */
export function firstDayOf(date: string | undefined, today: string): string {
  const now = mondayOf(today)
  if (!date) return now
  const away = daysBetween(now, date)
  return away >= 0 && away <= LAST ? now : mondayOf(date)
}
