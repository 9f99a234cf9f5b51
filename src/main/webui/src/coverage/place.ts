import { useCallback } from 'react'
import { useLocation, useSearch } from 'wouter'

export const VIEWS = ['12w', 'week', 'day', 'list'] as const
export type View = (typeof VIEWS)[number]

export interface Place {
  readonly desk?: string
  readonly view: View
  readonly date?: string
  /** whose coming in is looked at */
  readonly fix?: string
}

export function placeOf(search: string): Place {
  const given = new URLSearchParams(search)
  const date = given.get('date') ?? ''
  return {
    desk: given.get('desk') ?? undefined,
    view: VIEWS.find((view) => view === given.get('view')) ?? '12w',
    date: /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined,
    fix: given.get('fix') ?? undefined,
  }
}

export function addressOf({ desk, view, date, fix }: Place): string {
  const place = new URLSearchParams()
  if (desk) place.set('desk', desk)
  if (view !== '12w') place.set('view', view)
  if (date) place.set('date', date)
  if (fix) place.set('fix', fix)
  return `/coverage${place.size ? `?${place}` : ''}`
}

export type Go = (change: Partial<Place>, replace?: boolean) => void

/** Where one is on the page stands in the address, so Back always works. */
export function usePlace(): [Place, Go] {
  const search = useSearch()
  const [, navigate] = useLocation()
  const go = useCallback<Go>(
    (change, replace = false) => navigate(addressOf({ ...placeOf(search), fix: undefined, ...change }), { replace }),
    [search, navigate],
  )
  return [placeOf(search), go]
}
