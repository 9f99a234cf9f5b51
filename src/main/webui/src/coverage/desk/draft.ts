import type { Key } from '../../shared/i18n/words'
import type { Desk, DeskBody, HolidayPolicy } from '../types'
import { type Hours, hoursOf, isWholeHours, isWholeWeek, OFFICE_WEEK, type Week, weeklyOf, weekOf } from './week'

export interface SeasonDraft {
  readonly name: string
  readonly from: string
  readonly until: string
  readonly week: Week
  readonly atLeast?: number
}

export interface DateDraft {
  readonly date: string
  readonly name: string
  readonly hours: readonly Hours[]
}

export interface HolidaysDraft {
  readonly country: string
  readonly subdivision: string
  readonly publicHolidays: HolidayPolicy
  readonly eves: HolidayPolicy
  readonly hours: readonly Hours[]
  readonly atLeast?: number
  readonly ownDays: readonly { readonly date: string; readonly name: string }[]
}

export type StepTo = NonNullable<DeskBody['escalation']>[number]['to']

export interface StepDraft {
  readonly to: StepTo
  readonly minutes?: number
  readonly after: boolean
  readonly repeat: number
}

/** Where the time stands in what is told while the desk is closed; the server puts it in. */
export const TIME = '{time}'

export interface WordsDraft {
  readonly language: string
  readonly text: string
}

/** A desk as it is being written: fields that are empty are not there, or "". */
export interface DeskDraft {
  readonly name: string
  readonly channels: readonly string[]
  readonly zone: string
  readonly week: Week
  readonly seasons: readonly SeasonDraft[]
  readonly dates: readonly DateDraft[]
  readonly holidays?: HolidaysDraft
  readonly atLeast?: number
  readonly atLeastAlone?: number
  readonly keepersPresent?: number
  readonly approvalMinutes?: number
  readonly lastResortId: string
  readonly firstReplyMinutes?: number
  readonly steps: readonly StepDraft[]
  readonly workRules: Partial<Record<WorkRule, number>>
  readonly assignsWork: boolean
  readonly mostOpen?: number
  readonly fillsGaps: boolean
  /** what is told while the desk is closed, in each language; nothing where there is none */
  readonly closedWords: readonly WordsDraft[]
}

export const WORK_RULES = ['shiftHours', 'restHours', 'daysRunning', 'weekHours'] as const
export type WorkRule = (typeof WORK_RULES)[number]

/** As the server has it where nobody says otherwise: the Finnish Working Hours Act. */
const USUAL = { shiftHours: 13, restHours: 11, daysRunning: 5, weekHours: 48 }

export const CLOSED_HOLIDAYS: HolidaysDraft = {
  country: 'FI',
  subdivision: '',
  publicHolidays: 'closed',
  eves: 'asUsual',
  hours: [],
  ownDays: [],
}

export const newDesk = (zone: string): DeskDraft => ({
  name: '',
  channels: [],
  zone,
  week: OFFICE_WEEK,
  seasons: [],
  dates: [],
  holidays: CLOSED_HOLIDAYS,
  atLeast: 1,
  atLeastAlone: 0,
  keepersPresent: 0,
  lastResortId: '',
  steps: [],
  workRules: USUAL,
  assignsWork: true,
  mostOpen: 30,
  fillsGaps: false,
  closedWords: [],
})

export function draftOf(desk: Desk): DeskDraft {
  const { holidays } = desk
  return {
    name: desk.name,
    channels: desk.channels.map(({ id }) => id),
    zone: desk.zone,
    week: weekOf(desk.serviceHours),
    seasons: desk.seasons.map(({ name = '', from, until, serviceHours, atLeast }) => ({
      name,
      from,
      until,
      week: weekOf(serviceHours),
      atLeast,
    })),
    dates: desk.exceptions.map(({ date, name = '', hours }) => ({ date, name, hours: hours.map(hoursOf) })),
    holidays: holidays && {
      country: holidays.country ?? '',
      subdivision: holidays.subdivision ?? '',
      publicHolidays: holidays.publicHolidays ?? 'closed',
      eves: holidays.eves ?? 'asUsual',
      hours: (holidays.hours ?? []).map(hoursOf),
      atLeast: holidays.atLeast,
      ownDays: (holidays.ownDays ?? []).map(({ date, name = '' }) => ({ date, name })),
    },
    atLeast: desk.atLeast,
    atLeastAlone: desk.atLeastAlone,
    keepersPresent: desk.keepersPresent,
    approvalMinutes: desk.approvalMinutes,
    lastResortId: desk.lastResort?.id ?? '',
    firstReplyMinutes: desk.targets.firstReplyMinutes,
    steps: desk.escalation.map(({ to, minutes, repeat = 0 }) => ({
      to,
      minutes: Math.abs(minutes),
      after: minutes < 0,
      repeat,
    })),
    workRules: Object.fromEntries(WORK_RULES.map((rule) => [rule, desk.workRules[rule]])),
    assignsWork: desk.assignsWork,
    mostOpen: desk.mostOpen,
    fillsGaps: desk.fillsGaps,
    closedWords: desk.outOfHours?.texts ?? [],
  }
}

const named = (name: string) => ({ ...(name.trim() && { name: name.trim() }) })

/** All of it, as it is sent to make one; what is empty is not there. */
export function bodyOf(draft: DeskDraft): DeskBody {
  const { holidays } = draft
  return {
    name: draft.name.trim(),
    channels: [...draft.channels],
    zone: draft.zone.trim(),
    serviceHours: weeklyOf(draft.week),
    seasons: draft.seasons.map(({ name, from, until, week, atLeast }) => ({
      ...named(name),
      from,
      until,
      serviceHours: weeklyOf(week),
      ...(atLeast && { atLeast }),
    })),
    exceptions: draft.dates.map(({ date, name, hours }) => ({ date, ...named(name), hours: [...hours] })),
    holidays: holidays && {
      ...(holidays.country && { country: holidays.country }),
      ...(holidays.subdivision.trim() && { subdivision: holidays.subdivision.trim() }),
      publicHolidays: holidays.publicHolidays,
      eves: holidays.eves,
      hours: [...holidays.hours],
      ...(holidays.atLeast && { atLeast: holidays.atLeast }),
      ownDays: holidays.ownDays.map(({ date, name }) => ({ date, ...named(name) })),
    },
    atLeast: draft.atLeast ?? 1,
    atLeastAlone: draft.atLeastAlone ?? 0,
    keepersPresent: draft.keepersPresent ?? 0,
    approvalMinutes: draft.approvalMinutes,
    lastResortId: draft.lastResortId || undefined,
    // an empty one is no target
    targets: draft.firstReplyMinutes ? { firstReplyMinutes: draft.firstReplyMinutes } : {},
    workRules: draft.workRules,
    escalation: draft.steps.map(({ to, minutes = 0, after, repeat }) => ({
      to,
      minutes: after ? -minutes : minutes,
      repeat,
    })),
    assignsWork: draft.assignsWork,
    mostOpen: draft.mostOpen ?? 30,
    fillsGaps: draft.fillsGaps,
    outOfHours: draft.closedWords.length ? { texts: [...draft.closedWords] } : undefined,
  }
}

/** At hours of their own: these are asked for. */
export const opensOnHolidays = ({ publicHolidays, eves }: HolidaysDraft) =>
  [publicHolidays, eves].some((policy) => policy === 'shortened' || policy === 'rota')

/** What has to be there before anybody can say what it would do; told beside the button. */
export function missingIn(draft: DeskDraft): Key | undefined {
  if (!draft.name.trim()) return 'desks.needsName'
  if (draft.channels.length === 0) return 'desks.needsChannel'
  if (!draft.zone.trim()) return 'desks.needsZone'
  if (!isWholeWeek(draft.week) || !draft.seasons.every(({ week }) => isWholeWeek(week))) return 'desks.needsTimes'
  if (![...draft.dates, ...(draft.holidays ? [draft.holidays] : [])].every(({ hours }) => hours.every(isWholeHours)))
    return 'desks.needsTimes'
  if (draft.holidays && opensOnHolidays(draft.holidays) && draft.holidays.hours.length === 0) return 'desks.needsTimes'
  if (!draft.seasons.every(({ from, until }) => from && until && from <= until)) return 'desks.needsSeason'
  if (![...draft.dates, ...(draft.holidays?.ownDays ?? [])].every(({ date }) => date)) return 'desks.needsDate'
  if (!draft.steps.every(({ minutes }) => minutes !== undefined)) return 'desks.needsMinutes'
  if (draft.closedWords.length > 0 && !draft.firstReplyMinutes) return 'desks.needsTarget'
  if (!draft.closedWords.every(({ text }) => text.includes(TIME) && text.trim().length >= 10)) return 'desks.needsTime'
  return undefined
}
