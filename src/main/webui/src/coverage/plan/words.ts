import type { Key, Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { firstName } from '../../shared/ui/Name'
import { daysFrom, hour, hoursIn, longDay, shortDay } from '../speech'
import type { Absence } from '../types'
import { DAY_MINUTES, wallOf } from '../wall'
import { dateOf, timesOf } from './held'
import { type PlanDesk, partOf } from './hours'
import type { Hole } from './light'
import type { Cell } from './rows'
import type { Held, ProposedPlan } from './types'

export interface Voice {
  readonly say: Say
  readonly language: Language
}

/** With the time of saying: a date of another year tells which. */
export interface Spoken extends Voice {
  readonly now: number
}

/** 8–14; an end on the next day is its time there. */
export function clockSpan(language: Language, { from, until }: { from: number; until: number }): string {
  return `${hour(language, from)}–${hour(language, until > DAY_MINUTES ? until - DAY_MINUTES : until)}`
}

/** "morning 8–14", at which desk where there are several */
export function shiftWords({ say, language }: Voice, shift: Held, desks: PlanDesk[]): string {
  const words = say(`plan.part_${partOf(shift, desks)}`, { times: clockSpan(language, timesOf(shift)) })
  const desk = desks.length > 1 && desks.find(({ id }) => id === shift.deskId)
  return desk ? `${words}, ${desk.name}` : words
}

/** "Monday 21 December: morning 8–14, locked", "on leave", "free, as wished" */
export function cellWords(spoken: Voice, cell: Cell, desks: PlanDesk[], locks: string[]): string {
  const { say, language } = spoken
  const shifts = cell.held.map((shift) =>
    locks.includes(shift.key)
      ? `${shiftWords(spoken, shift, desks)}, ${say('plan.locked')}`
      : shiftWords(spoken, shift, desks),
  )
  const wish = cell.wish && say(`plan.wish_${cell.wish}`)
  const away = cell.away?.absence ?? cell.partly
  const rest = [...shifts, away && awayWords(spoken, away, desks[0]?.zone), wish].filter(Boolean).join(', ')
  const empty = cell.closed ? say('coverage.closed') : say('plan.free')
  return `${longDay(language, cell.date)}: ${rest || empty}`
}

/** "leave 25–31 Dec", with hours where it is a part of a day */
export function awayWords({ say, language }: Voice, absence: Absence, zone = 'UTC'): string {
  const first = absence.firstDay ?? wallOf(absence.from, zone).date
  const last = absence.lastDay ?? wallOf(Date.parse(absence.until) - 1, zone).date
  return `${say(`coverage.away_${absence.kind ?? 'unknown'}`)} ${daysFrom(language, first, last)}`
}

/** "16–20 nobody", "16–20: 1/2", at which desk where there are several */
export function holeWords({ say, language }: Voice, hole: Hole, desks: PlanDesk[]): string {
  const values = { from: hour(language, hole.from), until: hour(language, hole.until) }
  const words =
    hole.have > 0
      ? say('coverage.tooFew', { ...values, n: hole.have, needed: hole.needed })
      : say('coverage.nobody', values)
  const desk = desks.length > 1 && desks.find(({ id }) => id === hole.deskId)
  return desk ? `${desk.name} ${words}` : words
}

export const holeMinutes = (holes: Hole[]) => holes.reduce((sum, { from, until }) => sum + until - from, 0)

/** "No gaps", "1 gap, 4 h" */
export const gapsWords = ({ say, language }: Voice, n: number, minutes: number): string =>
  n === 0
    ? say('plan.noGaps')
    : `${say('coverage.gapCount', { n })}, ${say('coverage.hours', { n: hoursIn(language, minutes) })}`

/** A proposal in words, from its figures: the server's own sentence speaks one language only. */
export function proposalWords(spoken: Spoken, plan: ProposedPlan, zone: string): string[] {
  const { say, language, now } = spoken
  const right = plan.rules.find(({ rule }) => rule === 'right')
  const sentences = [say(right?.broken ? 'plan.leaveBroken' : 'plan.leaveKept', { n: right?.broken ?? 0 })]
  if (plan.wishesAsked > 0) sentences.push(say('plan.wishes', { granted: plan.wishesGranted, asked: plan.wishesAsked }))
  sentences.push(loadWords(spoken, plan))
  for (const { rule, level, broken } of plan.rules)
    if (level === 'hard' && rule !== 'right' && broken > 0)
      sentences.push(say('plan.ruleBroken', { rule: say(`plan.rule_${rule}` as Key), n: broken }))
  const [gap] = plan.gaps
  if (gap) {
    const begin = wallOf(gap.from, zone)
    const until = begin.minutes + gap.minutes
    sentences.push(
      say('plan.gapBecause', {
        when: `${shortDay(language, begin.date, now)} ${clockSpan(language, { from: begin.minutes, until })}`,
        cause: say(`plan.cause_${gap.cause}`),
      }),
    )
  }
  return sentences
}

function loadWords({ say, language }: Voice, plan: ProposedPlan): string {
  const most = plan.fairness.reduce<ProposedPlan['fairness'][number] | undefined>(
    (most, one) => (most && most.minutes >= one.minutes ? most : one),
    undefined,
  )
  if (plan.kind === 'fewestPeople' && most)
    return say('plan.fewest', {
      n: plan.people,
      all: plan.fairness.length,
      name: firstName(most.member.name),
      hours: hoursIn(language, most.minutes),
    })
  return say('plan.farthest', { hours: hoursIn(language, plan.farthestMinutes) })
}

/** "Mon 21 Dec, 8–14" */
export const whenWords = ({ language, now }: Spoken, shift: Held) =>
  `${shortDay(language, dateOf(shift.from), now)} ${clockSpan(language, timesOf(shift))}`
