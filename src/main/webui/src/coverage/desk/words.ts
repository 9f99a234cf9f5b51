import type { Key, Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { list, titleDay } from '../speech'
import { countriesIn } from './countries'
import type { DeskDraft, HolidaysDraft } from './draft'
import { hoursWords, weekWords } from './week'

export type NameOf = (id: string) => string

const TITLES: Record<keyof DeskDraft, Key> = {
  name: 'desks.name',
  channels: 'desks.channels',
  zone: 'desks.zone',
  week: 'desks.hours',
  seasons: 'desks.seasons',
  dates: 'desks.dates',
  holidays: 'desks.holidays',
  atLeast: 'desks.atLeast',
  atLeastAlone: 'desks.atLeastAlone',
  keepersPresent: 'desks.keepersPresent',
  approvalMinutes: 'desks.approval',
  lastResortId: 'desks.lastResort',
  firstReplyMinutes: 'desks.targets',
  steps: 'desks.steps',
  workRules: 'desks.workRules',
  assignsWork: 'desks.giving',
  mostOpen: 'desks.mostOpen',
  fillsGaps: 'desks.fillsGaps',
  closedWords: 'desks.closedWords',
}

export const FIELDS = Object.keys(TITLES) as (keyof DeskDraft)[]
export const titleOf = (say: Say, field: keyof DeskDraft) => say(TITLES[field])

function holidayWords(say: Say, language: Language, holidays?: HolidaysDraft): string {
  if (!holidays) return say('desks.holidaysNone')
  const { country, publicHolidays, eves, hours, ownDays } = holidays
  const where = country ? countriesIn(language).nameOf(country) : say('desks.noCountry')
  const open = hours.length ? ` (${hoursWords(say, language, hours)})` : ''
  const does = (policy: HolidaysDraft['eves']) =>
    say(`desks.policy_${policy}`) + (policy === 'shortened' || policy === 'rota' ? open : '')
  const words = [where, does(publicHolidays), say('desks.evesAre', { policy: does(eves) })]
  if (ownDays.length) words.push(say('desks.ownDays', { n: ownDays.length }))
  return words.join(', ')
}

const yes = (say: Say, is: boolean) => say(is ? 'desks.yes' : 'desks.no')

/** A field of a desk as people say it: for who reads, for what is folded, and for what somebody else changed. */
export function fieldWords(
  say: Say,
  language: Language,
  field: keyof DeskDraft,
  desk: DeskDraft,
  names: { channel: NameOf; member: NameOf } = { channel: String, member: String },
): string {
  const rules = desk.workRules
  switch (field) {
    case 'channels':
      return list(language, desk.channels.map(names.channel))
    case 'week':
      return weekWords(say, language, desk.week)
    case 'seasons':
      return (
        desk.seasons
          .map(({ name, from, until, week }) => {
            const days = from && until ? `${titleless(language, from)}–${titleless(language, until)}` : ''
            return [name, days, weekWords(say, language, week)].filter(Boolean).join(', ')
          })
          .join('; ') || say('desks.none')
      )
    case 'dates':
      return (
        desk.dates
          .map(({ date, name, hours }) => {
            const day = date && titleless(language, date)
            return [day, name, hoursWords(say, language, hours)].filter(Boolean).join(', ')
          })
          .join('; ') || say('desks.none')
      )
    case 'holidays':
      return holidayWords(say, language, desk.holidays)
    case 'lastResortId':
      return desk.lastResortId ? names.member(desk.lastResortId) : say('desks.nobody')
    case 'firstReplyMinutes':
      return desk.firstReplyMinutes
        ? say('desks.firstReplyWords', { n: desk.firstReplyMinutes })
        : say('desks.noTarget')
    case 'approvalMinutes':
      return desk.approvalMinutes
        ? say('desks.approvalWords', { n: desk.approvalMinutes })
        : say('desks.approvalOfChannel')
    case 'steps':
      return (
        desk.steps
          .map(
            ({ to, minutes = 0, after }) =>
              `${say(`desks.to_${to}`)} ${minutes} min ${say(after ? 'desks.after' : 'desks.before')}`,
          )
          .join('; ') || say('desks.none')
      )
    case 'workRules':
      return say('desks.workRulesWords', {
        shift: rules.shiftHours,
        rest: rules.restHours,
        days: rules.daysRunning,
        week: rules.weekHours,
      })
    case 'assignsWork':
      return desk.assignsWork ? say('desks.givingWords', { n: desk.mostOpen ?? 30 }) : say('desks.takingWords')
    case 'closedWords':
      return desk.closedWords.map(({ text }) => text).join(' / ') || say('desks.closedNothing')
    case 'fillsGaps':
      return yes(say, desk.fillsGaps)
    default:
      return String(desk[field] ?? '')
  }
}

/** 1.12.2026 */
const titleless = (language: Language, date: string) => titleDay(language, date).replace(/^\S+ /, '')
