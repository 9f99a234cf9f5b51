import type { Say } from '../shared/i18n/words'
import type { Language } from '../shared/preferences'
import { day } from '../shared/time/format'
import { firstName } from '../shared/ui/Name'
import type { Coverage, Desk, DeskCoverage, Gap } from './types'
import { DAY_MINUTES, noonOf, wallOf } from './wall'

const TAG: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** 16, 16.30, 16:30; midnight at the end of a day is 24 */
export function hour(language: Language, minutes: number): string {
  const rest = minutes % 60
  const full = String(Math.floor(minutes / 60))
  return rest === 0 ? full : `${full}${language === 'en' ? ':' : '.'}${String(rest).padStart(2, '0')}`
}

/** Hours of a time, to a tenth. */
export const hoursIn = (language: Language, minutes: number) =>
  (Math.round(minutes / 6) / 10).toLocaleString(TAG[language])

export const weekdayName = (language: Language, date: string, length: 'long' | 'short' = 'long') =>
  noonOf(date).toLocaleDateString(TAG[language], { weekday: length })

/** ke 23.12., ons 23.12, Wed 23 Dec */
export const shortDay = (language: Language, date: string, now: number) =>
  `${weekdayName(language, date, 'short')} ${day(language, noonOf(date), now)}`

/** keskiviikko 23. joulukuuta: for ears; Finnish would inflect a weekday that stands in a whole date */
export const longDay = (language: Language, date: string) =>
  `${weekdayName(language, date)} ${noonOf(date).toLocaleDateString(TAG[language], { day: 'numeric', month: 'long' })}`

/** 23.–29.11., 30.11.–6.12., 23–29 Nov: without the year, which the weeks beside it tell */
export function daysFrom(language: Language, first: string, last: string): string {
  const [from, until] = [noonOf(first), noonOf(last)]
  const end = day(language, until, until)
  if (first === last) return end
  if (from.getMonth() !== until.getMonth()) return `${day(language, from, from)}–${end}`
  return `${from.getDate()}${language === 'en' ? '' : '.'}–${end}`
}

/** Keskiviikko 23.12.2026 */
export function titleDay(language: Language, date: string): string {
  const month = language === 'en' ? 'long' : 'numeric'
  const rest = noonOf(date).toLocaleDateString(TAG[language], { day: 'numeric', month, year: 'numeric' })
  const text = `${weekdayName(language, date)} ${rest}`
  return text.charAt(0).toLocaleUpperCase(TAG[language]) + text.slice(1)
}

export function list(language: Language, names: string[]): string {
  return new Intl.ListFormat(TAG[language], { type: 'conjunction' }).format(names)
}

export type NameOf = (id: string) => string

/** Names of everybody whom an answer mentions by id. */
export function namesOf({ members }: Pick<Coverage, 'members'>): NameOf {
  const names = new Map(members.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? '?'
}

/** Two of the team may share a first name; then the whole one is said. */
export function firstNamesOf(coverage: Pick<Coverage, 'members'>): NameOf {
  const name = namesOf(coverage)
  const firsts = coverage.members.map((one) => firstName(one.name))
  return (id) => {
    const first = firstName(name(id))
    return firsts.filter((one) => one === first).length > 1 ? name(id) : first
  }
}

export const unique = <T>(all: T[]): T[] => [...new Set(all)]

/** Why there is a gap, in one sentence with names. */
export function reasonOf(say: Say, language: Language, gap: Gap): string {
  const named = (all: { name: string }[]) => list(language, unique(all.map(({ name }) => firstName(name))))
  const missing = gap.missing.map(({ member }) => member)
  const names = named(missing)
  if (gap.reason === 'too-few' || gap.reason === 'too-few-alone') {
    const there = gap.onDuty.length
      ? say(`coverage.reason_${gap.reason}`, { names: named(gap.onDuty), needed: gap.needed })
      : say('coverage.reason_too-few-nobody', { needed: gap.needed })
    const away = gap.missing.filter(({ why }) => why === 'absent').map(({ member }) => member)
    return away.length ? `${there} ${say('coverage.alsoAway', { names: named(away) })}` : there
  }
  return say(`coverage.reason_${gap.reason}`, { names })
}

/** The wall-clock minutes of a gap, and its date. */
export function gapTimes(gap: Gap, zone: string) {
  const from = wallOf(gap.from, zone)
  const until = wallOf(gap.until, zone)
  return { date: from.date, from: from.minutes, until: until.date === from.date ? until.minutes : DAY_MINUTES }
}

/** "16–20 nobody", "Google 13–16" where only one channel is concerned, "16–18: 1 of 2" */
export function gapWords(
  say: Say,
  language: Language,
  gap: Gap,
  zone: string,
  desk: Desk | undefined,
  times: { from: number; until: number } = gapTimes(gap, zone),
): string {
  const values = { from: hour(language, times.from), until: hour(language, times.until) }
  const channel = gap.channelIds.length === 1 && (desk?.channels.length ?? 0) > 1 ? channelOf(desk, gap) : undefined
  if (channel) return say('coverage.onChannel', { ...values, channel })
  if (gap.reason === 'keepers-away') return say('coverage.keepersAway', values)
  if (gap.onDuty.length) return say('coverage.tooFew', { ...values, n: gap.onDuty.length, needed: gap.needed })
  return say('coverage.nobody', values)
}

const channelOf = (desk: Desk | undefined, gap: Gap) => desk?.channels.find(({ id }) => id === gap.channelIds[0])?.name

/** Those that can still be helped, of the desk. */
export const comingGaps = (desk: DeskCoverage, now: number) => desk.gaps.filter(({ until }) => Date.parse(until) > now)
