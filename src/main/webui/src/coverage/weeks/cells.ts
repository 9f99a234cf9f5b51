import type { Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { initials } from '../../shared/ui/Avatar'
import { type Bar, barsOf, groupsOf } from '../bars'
import { comingGaps, gapTimes, gapWords, hour, list, longDay, type NameOf } from '../speech'
import type { Day, Desk, DeskCoverage, Gap, Plan } from '../types'
import { wallOf } from '../wall'

export interface Cell {
  readonly day: Day
  readonly bars: Bar[]
  /** those that touch this date and are not over */
  readonly gaps: Gap[]
  readonly plan?: Plan
  /** the day's own name, told where it begins: a season is not told on each of its days */
  readonly name?: string
  readonly past: boolean
  readonly today: boolean
}

export const holidayName = (language: Language, { holiday }: Day): string | undefined =>
  holiday ? (holiday.name[language] ?? holiday.name.en) : undefined

/** @param now what is over by then cannot be helped, and is no gap to anybody any more */
export function cellsOf(one: DeskCoverage, language: Language, now: number, plans: Plan[] = []): Cell[] {
  const today = wallOf(now, one.zone).date
  const coming = comingGaps(one, now)
  return one.days.map((day, n) => {
    const named = day.occasion !== one.days[n - 1]?.occasion ? day.occasion : undefined
    return {
      day,
      bars: barsOf(day, one.zone),
      gaps: coming.filter((gap) => meets(gap, day)),
      plan: plans.find(({ from, until }) => from <= day.date && day.date <= until),
      name: holidayName(language, day) ?? named,
      past: day.date < today,
      today: day.date === today,
    }
  })
}

function meets(gap: Gap, { spans }: Day): boolean {
  return spans.some(({ reason, from, until }) => reason && from < gap.until && until > gap.from)
}

/** "AV JM · ES": who comes when. */
export const initialsOf = (bars: Bar[], nameOf: NameOf): string =>
  groupsOf(bars)
    .map((group) => group.map((id) => initials(nameOf(id))).join(' '))
    .join(' · ')

/** "8–18", "9–12, 13–16" */
export function hoursOf(language: Language, bars: Bar[]): string {
  const open: { from: number; until: number }[] = []
  for (const { from, until } of bars) {
    const last = open.at(-1)
    if (last?.until === from) last.until = until
    else open.push({ from, until })
  }
  return open.map(({ from, until }) => `${hour(language, from)}–${hour(language, until)}`).join(', ')
}

/** Somebody is asked to take each of its gaps, and has not answered. */
export const isAsked = ({ gaps }: Cell): boolean => gaps.length > 0 && gaps.every(({ asked }) => asked.length > 0)

/** In words what the bar of a gap day shows. */
export function gapLine(say: Say, language: Language, cell: Cell, zone: string, desk?: Desk): string {
  const [first, ...others] = cell.gaps
  if (!first) return ''
  if (others.length > 0) return say('coverage.gapCount', { n: cell.gaps.length })
  const times = gapTimes(first, zone)
  return gapWords(say, language, first, zone, desk, times)
}

/** "Wednesday 23 December, 8 to 13 Aino alone, gap 13 to 18, nobody" */
export function spoken(say: Say, language: Language, cell: Cell, zone: string, nameOf: NameOf): string {
  const day = [longDay(language, cell.day.date), cell.name, cell.today && say('coverage.say_today')]
    .filter(Boolean)
    .join(', ')
  if (cell.bars.length === 0) return say('coverage.say_closed', { day })
  const pieces = cell.bars.map((bar) => {
    const values = { from: hour(language, bar.from), until: hour(language, bar.until) }
    if (bar.light !== 'gap') {
      const names = list(language, bar.memberIds.map(nameOf))
      return say(bar.light === 'half' ? 'coverage.say_one' : 'coverage.say_two', { ...values, names })
    }
    const gap = cell.gaps.find((one) => {
      const times = gapTimes(one, zone)
      return times.date < cell.day.date || (times.from < bar.until && times.until > bar.from)
    })
    return gap?.onDuty.length
      ? say('coverage.say_few', { ...values, n: gap.onDuty.length, needed: gap.needed })
      : say('coverage.say_gap', values)
  })
  const plan = cell.plan && say('coverage.say_plan', { name: cell.plan.name })
  const isGap = (_: string, n: number) => cell.bars[n]!.light === 'gap'
  const dark = pieces.filter(isGap)
  const rest = pieces.filter((piece, n) => !isGap(piece, n))
  const asked = isAsked(cell) && say('coverage.asked_chip')
  // what is wrong comes first: that is what one looks for
  return [day, ...dark, asked, ...rest, plan].filter(Boolean).join(', ')
}
