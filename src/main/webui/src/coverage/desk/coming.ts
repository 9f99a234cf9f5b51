import type { Language } from '../../shared/preferences'
import type { Holiday, HolidayPolicy } from '../types'
import type { HolidaysDraft } from './draft'

export interface ComingDay {
  readonly date: string
  readonly name: string
  readonly policy: HolidayPolicy
}

/** From today on, by date; where an eve falls on a day that is free by law, the law is told, and the company's own day goes before both. */
export function coming(known: Holiday[], rules: HolidaysDraft, today: string, language: Language): ComingDay[] {
  const days = new Map<string, ComingDay>()
  for (const { date, kind, name } of known.toSorted(
    (a, b) => Number(a.kind === 'public') - Number(b.kind === 'public'),
  ))
    days.set(date, {
      date,
      name: name[language] ?? name.en,
      policy: kind === 'public' ? rules.publicHolidays : rules.eves,
    })
  for (const { date, name } of rules.ownDays)
    if (date) days.set(date, { date, name: name || (days.get(date)?.name ?? ''), policy: rules.publicHolidays })
  return [...days.values()].filter(({ date }) => date >= today).sort((a, b) => a.date.localeCompare(b.date))
}
