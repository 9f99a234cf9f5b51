import type { HealthView } from '../shared/api/types'

export type DayState = 'read' | 'part' | 'cut' | 'none'

export interface DayBar {
  /** yyyy-MM-dd */
  day: string
  state: DayState
  fetched: number
}

const DAYS = 30

function stateOf(day: HealthView['days'][number] | undefined): DayState {
  if (!day || day.reads + day.failures === 0) return 'none'
  if (day.reads === 0) return 'cut'
  return day.failures > 0 && day.failures * 10 > day.reads ? 'part' : 'read'
}

/** Thirty bars ending today, in the server's days, which are UTC's; a day of which we know nothing is an empty one, never a good one. */
export function dayBars(days: HealthView['days'], today: Date): DayBar[] {
  const byDay = new Map(days.map((day) => [day.day, day]))
  return Array.from({ length: DAYS }, (_, index) => {
    const date = new Date(
      Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() - (DAYS - 1 - index)),
    )
    const day = date.toISOString().slice(0, 10)
    const known = byDay.get(day)
    return { day, state: stateOf(known), fetched: known?.fetched ?? 0 }
  })
}
