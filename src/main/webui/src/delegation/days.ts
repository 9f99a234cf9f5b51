/** Roles run by days: from the morning of one to the midnight after another. */
const DAY = 24 * 60 * 60_000
export const SOON = 30 * DAY

const pad = (n: number) => String(n).padStart(2, '0')

/** For <input type="date">, in the member's own zone. */
export function dateOf(at: Date): string {
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
}

function midnight(date: string, plus = 0): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return new Date(year, month - 1, day + plus)
}

export const startOf = (date: string): string => midnight(date).toISOString()

/** "Until 28.2." means that the whole day still counts. */
export const endOf = (date: string): string => midnight(date, 1).toISOString()

/** The last day that counts, for whoever reads an end: midnight belongs to the day before. */
export const lastDay = (until: string): Date => new Date(Date.parse(until) - 1)

/** The same day some months later, or the last one of that month. */
export function monthsOn(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const last = new Date(year, month - 1 + months + 1, 0).getDate()
  return dateOf(new Date(year, month - 1 + months, Math.min(day, last)))
}

export function endsSoon(until: string | undefined, now: number): boolean {
  return until !== undefined && Date.parse(until) - now <= SOON
}

/** As long again as it ran, and no longer than a year. */
export function renewedUntil(from: string, until: string): Date {
  const end = Date.parse(until)
  return new Date(end + Math.min(end - Date.parse(from), 365 * DAY))
}
