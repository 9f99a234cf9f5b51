import type { Key, Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { day } from '../../shared/time/format'
import { DAYS, daysWords, isWholeHours, spanWords } from '../desk/week'
import { noonOf } from '../wall'
import type { RotaDraft } from './draft'

type NameOf = (id: string) => string

/** "Mon–Fri 9–16, evening Sat 10–14"; a shift that is called as its rota is not named again */
export const shiftsWords = (say: Say, language: Language, { shifts }: Pick<RotaDraft, 'shifts'>, said = ''): string =>
  shifts
    .filter(isWholeHours)
    .map((shift) => {
      const days = daysWords(
        language,
        shift.days.map((name) => DAYS.indexOf(name)),
      )
      return [shift.name === said ? '' : shift.name, days, spanWords(say, language, shift)].filter(Boolean).join(' ')
    })
    .join(', ')

/** In the order of their turns: an enumeration would hide it. */
export const membersWords = ({ members }: Pick<RotaDraft, 'members'>, name: NameOf): string =>
  members.map(name).join(' → ')

/** "a week each, every 2nd week, 2 together" */
export function turnWords(say: Say, draft: RotaDraft): string {
  const words = []
  if (draft.members.length > 1) words.push(say(`rota.turn_${draft.unit}`, { n: draft.every ?? 1 }))
  if ((draft.repeatWeeks ?? 1) > 1) words.push(say('rota.everyWeeks', { n: draft.repeatWeeks }))
  if ((draft.together ?? 1) > 1) words.push(say('rota.togetherWords', { n: draft.together }))
  if (draft.onHolidays) words.push(say('rota.onHolidaysWords'))
  return words.join(', ')
}

/** "from 23.11., until 31.12." */
export function timeWords(say: Say, language: Language, { from, until }: RotaDraft, now: number): string {
  const on = (date: string) => day(language, noonOf(date), now)
  if (!from) return ''
  return until ? say('rota.fromUntil', { from: on(from), until: on(until) }) : say('rota.fromOn', { from: on(from) })
}

const TITLES: Record<keyof RotaDraft, Key> = {
  name: 'desks.name',
  from: 'rota.from',
  until: 'rota.until',
  shifts: 'rota.shifts',
  members: 'rota.members',
  unit: 'rota.turn',
  every: 'rota.turn',
  repeatWeeks: 'rota.repeatWeeks',
  together: 'rota.together',
  onHolidays: 'rota.onHolidays',
}

export const titleOf = (say: Say, field: keyof RotaDraft) => say(TITLES[field])

/** A field as people say it, for what somebody else changed. */
export function fieldWords(
  say: Say,
  language: Language,
  field: keyof RotaDraft,
  rota: RotaDraft,
  name: NameOf,
  now: number,
): string {
  if (field === 'members') return membersWords(rota, name)
  if (field === 'shifts') return shiftsWords(say, language, rota)
  if (field === 'from' || field === 'until')
    return rota[field] ? day(language, noonOf(rota[field]), now) : say('rota.noEnd')
  if (field === 'unit' || field === 'every') return say(`rota.turn_${rota.unit}`, { n: rota.every ?? 1 })
  if (field === 'onHolidays') return say(rota.onHolidays ? 'desks.yes' : 'desks.no')
  return String(rota[field] ?? '')
}
