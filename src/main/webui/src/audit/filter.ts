import { endOf, startOf } from '../delegation/days'

export interface AuditFilter {
  readonly who?: string
  readonly what?: string
  /** a day, or an instant where a link names one */
  readonly from?: string
  readonly until?: string
}

const NAMES = ['who', 'what', 'from', 'until'] as const
const DAY = /^\d{4}-\d{2}-\d{2}$/u

export function filterOf(search: string): AuditFilter {
  const given = new URLSearchParams(search)
  return Object.fromEntries(NAMES.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : [])))
}

export function addressOf(filter: AuditFilter): string {
  const place = new URLSearchParams()
  for (const name of NAMES) if (filter[name]) place.set(name, filter[name])
  return `/audit${place.size ? `?${place}` : ''}`
}

/** Days are whole: the last one still counts. */
export function instants({ from, until, ...rest }: AuditFilter): AuditFilter {
  return {
    ...rest,
    ...(from && { from: DAY.test(from) ? startOf(from) : from }),
    ...(until && { until: DAY.test(until) ? endOf(until) : until }),
  }
}
