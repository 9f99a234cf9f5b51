import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { useNow } from '../shared/time/useNow'
import { worstFirst } from './bars'
import { firstDayOf, LAST } from './period'
import type { Place } from './place'
import { coverageQuery, desksQuery, refresh } from './server'
import { addDays, wallOf } from './wall'

/** The proof of all desks at once: another desk, another view, another day of it are there without asking again. */
export function useCoverage(place: Place) {
  const now = useNow()
  const desks = useQuery(desksQuery)
  const zone = (desks.data?.find(({ id }) => id === place.desk) ?? desks.data?.[0])?.zone ?? 'Europe/Helsinki'
  const today = wallOf(now, zone).date
  const from = firstDayOf(place.date, today)
  const proof = useQuery({ ...coverageQuery(from, addDays(from, LAST)), enabled: (desks.data?.length ?? 0) > 0 })
  const sorted = useMemo(() => (proof.data ? worstFirst(proof.data.desks) : undefined), [proof.data])
  // whoever looks at a desk stays there, also when another one becomes the worst
  const shown = useRef<string>(undefined)
  const wanted = place.desk ?? shown.current
  const one = sorted?.find(({ desk }) => desk.id === wanted) ?? sorted?.[0]
  shown.current = one?.desk.id
  return {
    // what was just read may begin after the clock's last step
    now: Math.max(now, proof.dataUpdatedAt),
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
