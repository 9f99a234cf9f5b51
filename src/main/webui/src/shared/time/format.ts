import type { Language } from '../preferences'

const TAG: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
const MINUTE = 60_000
const HOUR = 60 * MINUTE

type Instant = string | number | Date

const pad = (n: number) => String(n).padStart(2, '0')
const startOfDay = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()

/** 10.42 or 10:42 */
export function clock(language: Language, instant: Instant): string {
  const at = new Date(instant)
  return `${at.getHours()}${language === 'en' ? ':' : '.'}${pad(at.getMinutes())}`
}

/** klo 10.42, kl. 10.42, 10:42; a full hour is "klo 16", midnight "klo 0.00" */
export function oclock(language: Language, instant: Instant): string {
  const at = new Date(instant)
  if (language === 'en') return clock(language, at)
  const full = at.getMinutes() === 0 && at.getHours() !== 0
  const time = full ? String(at.getHours()) : clock(language, at)
  return `${language === 'fi' ? 'klo' : 'kl.'} ${time}`
}

/** 24.11., 24.11, 24 Nov; with the year when it is another one */
export function day(language: Language, instant: Instant, now: Instant = Date.now()): string {
  const at = new Date(instant)
  const year = at.getFullYear() === new Date(now).getFullYear() ? '' : String(at.getFullYear())
  if (language === 'en') {
    const month = at.toLocaleDateString('en-GB', { month: 'short' })
    return `${at.getDate()} ${month}${year && ` ${year}`}`
  }
  const stop = language === 'fi' || year ? '.' : ''
  return `${at.getDate()}.${at.getMonth() + 1}${stop}${year}`
}

/** 24.11. klo 10.42, 24.11 kl. 10.42, 24 Nov 10:42 */
export function moment(language: Language, instant: Instant, now: Instant = Date.now()): string {
  const at = new Date(instant)
  const time = language === 'en' ? clock(language, at) : `${language === 'fi' ? 'klo' : 'kl.'} ${clock(language, at)}`
  return `${day(language, at, now)} ${time}`
}

/** How many midnights lie between: 0 today, 1 tomorrow, -1 yesterday. */
export function daysAway(instant: Instant, now: Instant): number {
  return Math.round((startOfDay(new Date(instant)) - startOfDay(new Date(now))) / (24 * HOUR))
}

/** klo 13 today, "huomenna klo 9", "eilen klo 19.20", else the date */
export function at(language: Language, instant: Instant, now: Instant = Date.now()): string {
  const away = daysAway(instant, now)
  if (away === 0) return oclock(language, instant)
  if (Math.abs(away) > 1) return moment(language, instant, now)
  const word = new Intl.RelativeTimeFormat(TAG[language], { numeric: 'auto' }).format(away, 'day')
  return `${word} ${oclock(language, instant)}`
}

/** huomenna, to 26.11.: a day without its time */
export function nearDay(language: Language, instant: Instant, now: Instant = Date.now()): string {
  const away = daysAway(instant, now)
  if (Math.abs(away) <= 1) return new Intl.RelativeTimeFormat(TAG[language], { numeric: 'auto' }).format(away, 'day')
  const weekday = new Date(instant).toLocaleDateString(TAG[language], { weekday: 'short' })
  return `${weekday} ${day(language, instant, now)}`
}

/** 14 min, 1 t 20 min, 5 t; never more precise than a minute */
export function span(language: Language, milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / MINUTE))
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const h = language === 'sv' || language === 'en' ? 'h' : 't'
  if (hours === 0) return minutes === 0 ? '< 1 min' : `${rest} min`
  return rest === 0 ? `${hours} ${h}` : `${hours} ${h} ${pad(rest)} min`
}

/** Exact and machine readable, for <time dateTime> and tooltips. */
export function exact(language: Language, instant: Instant): string {
  return new Date(instant).toLocaleString(TAG[language], { dateStyle: 'full', timeStyle: 'long' })
}

export function number(language: Language, n: number): string {
  return n.toLocaleString(TAG[language])
}

export const MINUTES = (n: number) => n * MINUTE
export const HOURS = (n: number) => n * HOUR
