/** Wall-clock time in a desk's zone, whatever the zone of the reader is. Dates are "2026-12-23", minutes count from midnight. */
export interface Wall {
  readonly date: string
  readonly minutes: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY_MINUTES = 24 * 60

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(zone, made)
  return made
}

export function wallOf(instant: string | number, zone: string): Wall {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  )
  return { date: `${parts.year}-${parts.month}-${parts.day}`, minutes: Number(parts.hour) * 60 + Number(parts.minute) }
}

/** The instant of a wall-clock time; of two the first, of none the one after the clocks went forward. */
export function instantOf(date: string, minutes: number, zone: string): number {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE
  const offset = (at: number) => {
    const wall = wallOf(at, zone)
    return Date.parse(`${wall.date}T00:00:00Z`) + wall.minutes * MINUTE - at
  }
  const [before, after] = [offset(wanted - 24 * HOUR), offset(wanted + 24 * HOUR)]
  const first = wanted - before
  return offset(first) === before ? first : wanted - (offset(wanted - after) === after ? after : before)
}

/** "2026-12-23T16:30", as the server takes it. */
export function localOf(instant: number, zone: string): string {
  const { date, minutes } = wallOf(instant, zone)
  return `${date}T${clockOf(minutes)}`
}

export const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export const minutesOf = (clock: string) => {
  const [hours, minutes] = clock.split(':').map(Number)
  return hours! * 60 + (minutes ?? 0)
}

export const addDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10)

export const daysBetween = (from: string, until: string) =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * HOUR))

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

export const mondayOf = (date: string) => addDays(date, 1 - weekdayOf(date))

/** Noon of that date where the reader is: for formats that know no zones. */
export function noonOf(date: string): Date {
  const [year, month, day] = date.split('-').map(Number)
  return new Date(year!, month! - 1, day!, 12)
}
