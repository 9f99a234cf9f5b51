import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import type { Kind } from '../shared/live/collector'
import { useLive } from '../shared/live/live'
import { useNow } from '../shared/time/useNow'
import { worstFirst } from './bars'
import type { Place } from './place'
import { coverageQuery, desksQuery, refresh } from './server'
import { addDays, daysBetween, mondayOf, wallOf } from './wall'

export const WEEKS = 12
const LAST = WEEKS * 7 - 1
/** What changes who is on duty. */
const RULES: Kind[] = ['desk', 'rota', 'override', 'plan', 'gap', 'absence', 'delegation', 'trust', 'member']

/** The twelve weeks around a date: from this week on, or from the week of a date that lies elsewhere. */
export function firstDayOf(date: string | undefined, today: string): string {
  const now = mondayOf(today)
  if (!date) return now
  const away = daysBetween(now, date)
  return away >= 0 && away <= LAST ? now : mondayOf(date)
}

/** The proof of all desks at once: another desk, another view, another day of it are there without asking again. */
export function useCoverage(place: Place) {
  const now = useNow()
  const desks = useQuery(desksQuery)
  const zone = (desks.data?.find(({ id }) => id === place.desk) ?? desks.data?.[0])?.zone ?? 'Europe/Helsinki'
  const today = wallOf(now, zone).date
  const from = firstDayOf(place.date, today)
  const proof = useQuery({ ...coverageQuery(from, addDays(from, LAST)), enabled: (desks.data?.length ?? 0) > 0 })
  useLive(RULES, () => void refresh())
  const sorted = useMemo(() => (proof.data ? worstFirst(proof.data.desks) : undefined), [proof.data])
  // whoever looks at a desk stays there, also when another one becomes the worst
  const shown = useRef<string>(undefined)
  const wanted = place.desk ?? shown.current
  const one = sorted?.find(({ desk }) => desk.id === wanted) ?? sorted?.[0]
  shown.current = one?.desk.id
  return {
    now,
    today,
    from,
    desks: desks.data,
    coverage: proof.data,
    sorted,
    one,
    desk: desks.data?.find(({ id }) => id === one?.desk.id),
    stale: proof.isPlaceholderData || proof.isError,
    error: desks.error ?? proof.error,
    again: () => void refresh(),
  }
}

export type Seen = ReturnType<typeof useCoverage>
