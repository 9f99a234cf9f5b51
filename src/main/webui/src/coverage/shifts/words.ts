import type { Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { hour, list, shortDay } from '../speech'
import type { Absence } from '../types'
import { addDays, DAY_MINUTES, daysBetween, minutesOf, wallOf } from '../wall'
import { type MyShift, timesOf } from './shifts'

interface Times {
  readonly date: string
  readonly from: number
  readonly until: number
}

/** 16–20, 22–6 the next day; midnight at the end of a day is 24 */
export function timesWords(say: Say, language: Language, { from, until }: Times): string {
  const end =
    until > DAY_MINUTES ? say('shifts.nextDay', { time: hour(language, until - DAY_MINUTES) }) : hour(language, until)
  return say('shifts.times', { from: hour(language, from), until: end })
}

/** ke 23.12. 16–20, with the desk where there are several */
export const whenWords = (say: Say, language: Language, times: Times, now: number, desk?: string) =>
  [shortDay(language, times.date, now), timesWords(say, language, times), desk && `· ${desk}`].filter(Boolean).join(' ')

/** The wall-clock times that a swap tells, "2026-12-23T16:00:00". */
export function localTimes(from: string, until: string): Times {
  const date = from.slice(0, 10)
  const days = daysBetween(date, until.slice(0, 10))
  return { date, from: minutesOf(from.slice(11, 16)), until: minutesOf(until.slice(11, 16)) + days * DAY_MINUTES }
}

/** With whom: a name alone is there all the time, else with the hours that we share. */
export function partnerWords(say: Say, language: Language, shift: MyShift, nameOf: (id: string) => string): string {
  if (shift.partners.length === 0) return say('shifts.alone')
  const names = shift.partners.map(({ member, from, until }) => {
    const name = nameOf(member.id)
    if (from === shift.from && until === shift.until) return name
    const times = timesOf(from, until, shift.zone)
    return say('shifts.withPart', {
      name,
      from: hour(language, times.from % DAY_MINUTES),
      until: hour(language, times.until > DAY_MINUTES ? times.until - DAY_MINUTES : times.until),
    })
  })
  return say('shifts.with', { names: list(language, names) })
}

/** Whole days as days; else to the minute. */
export function absenceDays(
  language: Language,
  { from, until, firstDay, lastDay }: Absence,
  zone: string,
  now: number,
) {
  const named = (date: string, minutes?: number) =>
    minutes === undefined
      ? shortDay(language, date, now)
      : `${shortDay(language, date, now)} ${hour(language, minutes)}`
  if (firstDay && lastDay) return firstDay === lastDay ? named(firstDay) : `${named(firstDay)} – ${named(lastDay)}`
  const [begin, end] = [wallOf(from, zone), wallOf(until, zone)]
  // what ends at midnight ends with the day before
  const last =
    end.minutes === 0 ? { date: addDays(end.date, -1), minutes: DAY_MINUTES } : { date: end.date, minutes: end.minutes }
  const first = named(begin.date, begin.minutes)
  return begin.date === last.date
    ? `${first}–${hour(language, last.minutes)}`
    : `${first} – ${named(last.date, last.minutes)}`
}
