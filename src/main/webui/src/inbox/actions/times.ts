import type { Key } from '../../shared/i18n/words'
import { HOURS } from '../../shared/time/format'

export interface LaterChoice {
  name: Key
  until: Date
}

const onDay = (now: Date, days: number, hour: number) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour)

/** When work comes back: in an hour, this afternoon if there is one left, tomorrow, Monday, in a week. */
export function laterChoices(now: Date): LaterChoice[] {
  const toMonday = (8 - now.getDay()) % 7 || 7
  const choices: LaterChoice[] = [{ name: 'queue.laterHour', until: new Date(now.getTime() + HOURS(1)) }]
  if (now.getHours() < 12) choices.push({ name: 'queue.laterAfternoon', until: onDay(now, 0, 13) })
  choices.push({ name: 'queue.laterTomorrow', until: onDay(now, 1, 9) })
  if (toMonday > 1) choices.push({ name: 'queue.laterMonday', until: onDay(now, toMonday, 9) })
  choices.push({ name: 'queue.laterWeek', until: onDay(now, 7, 9) })
  return choices
}
