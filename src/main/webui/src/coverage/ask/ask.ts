import type { Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { at } from '../../shared/time/format'
import { firstName } from '../../shared/ui/Name'
import { list, unique } from '../speech'
import type { Fix, Gap } from '../types'
import { instantOf, localOf, minutesOf, wallOf } from '../wall'
import type { Ask, AskBody } from './server'

const MINUTE = 60_000
const QUARTER = 15 * MINUTE
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Of a gap that is near nobody is left a night to think. */
const NEAR = 4 * HOUR

/** Until when people are asked if nobody says otherwise: a day before the gap, or within hours where it is near. */
export function answerByFor(from: number, until: number, now: number): number {
  if (from - now > 2 * DAY) return from - DAY
  // of one that has begun there is its own time left
  const half = now + ((from - now > HOUR ? from : until) - now) / 2
  const rounded = Math.ceil(Math.min(now + NEAR, half) / QUARTER) * QUARTER
  return Math.min(Math.max(rounded, now + MINUTE), until)
}

/** "2026-12-22T16:00" of a field, as the instant that it is at the desk; undefined while it is none. */
export function instantIn(local: string, zone: string): number | undefined {
  const [date, clock] = local.split('T')
  return date && clock ? instantOf(date, minutesOf(clock), zone) : undefined
}

/** In the desk's own time, as near days are told: "huomenna klo 9", "22.12. klo 16.00". */
export function atDesk(language: Language, instant: string | number, zone: string, now: number): string {
  const there = (when: string | number) => {
    const { date, minutes } = wallOf(when, zone)
    const [year, month, day] = date.split('-').map(Number)
    return new Date(year!, month! - 1, day!, 0, minutes)
  }
  return at(language, there(instant), there(now))
}

/** What is asked for: the part that the chosen one can take, or the gap as far as the day shows it. */
export function askBody(
  gap: Gap,
  fix: Fix | undefined,
  day: { from: number; until: number },
  zone: string,
  answerBy: number,
  message: string,
): AskBody {
  const part = fix?.checks.some(({ code }) => code === 'part')
  const times = part
    ? { from: fix!.from.slice(0, 16), until: fix!.until.slice(0, 16) }
    : {
        from: localOf(Math.max(Date.parse(gap.from), day.from), zone),
        until: localOf(Math.min(Date.parse(gap.until), day.until), zone),
      }
  return {
    deskId: gap.deskId,
    ...times,
    answerBy: new Date(answerBy).toISOString(),
    ...(fix && { memberIds: [fix.member.id] }),
    ...(message.trim() && { message: message.trim() }),
  }
}

/** Whoever could take all of it, and breaks no rule by it: these are asked where everybody is. */
export const askable = ({ fixes }: Gap, me: string | undefined) =>
  fixes.filter(
    ({ kind, member, checks }) =>
      kind !== 'renewDelegation' &&
      member.id !== me &&
      checks.every(({ code, state }) => code !== 'part' && state !== 'no'),
  )

/** Until when this one is asked, of this gap. */
export const askedOf = ({ asked }: Gap, member: string) =>
  asked.find(({ members }) => members.some(({ id }) => id === member))

/** "asked: Joonas, answer by tomorrow 9:00"; nothing where nobody is asked. */
export function askedWords(say: Say, language: Language, gap: Gap, zone: string, now: number): string | undefined {
  if (gap.asked.length === 0) return undefined
  const names = unique(gap.asked.flatMap(({ members }) => members.map(({ name }) => firstName(name))))
  const last = gap.asked
    .map(({ answerBy }) => answerBy)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1)!
  return say('coverage.askedUntil', {
    names: namesWords(say, language, names),
    time: atDesk(language, last, zone, now),
  })
}

const NAMED = 4

export const namesWords = (say: Say, language: Language, names: string[]) =>
  names.length > NAMED
    ? say('coverage.andMore', { names: names.slice(0, NAMED - 1).join(', '), n: names.length - NAMED + 1 })
    : list(language, names)

/** Put to me and open: what I have not answered first, the soonest first. */
export function putTo(asks: Ask[], me: string): Ask[] {
  const waits = (ask: Ask) => ask.waitsFor.some(({ id }) => id === me)
  return asks
    .filter(({ state, asked }) => state === 'open' && asked.some(({ id }) => id === me))
    .toSorted((a, b) => Number(waits(b)) - Number(waits(a)) || Date.parse(a.answerBy) - Date.parse(b.answerBy))
}
