import type { Day, DeskCoverage, DutySpan } from './types'

export const ZONE = 'Europe/Helsinki'

/** A piece of a winter day in Helsinki, by its full hours there. */
export const piece = (date: string, from: number, until: number, memberIds: string[], more: Partial<DutySpan> = {}) => {
  const at = (hour: number) => new Date(Date.parse(`${date}T00:00:00+02:00`) + hour * 3_600_000).toISOString()
  return { from: at(from), until: at(until), memberIds, approverIds: [], ...more }
}

export const aDay = (date: string, spans: DutySpan[], more: Partial<Day> = {}): Day => ({
  date,
  week: 52,
  state: spans.length === 0 ? 'closed' : spans.some(({ reason }) => reason) ? 'gap' : 'covered',
  hours: 24,
  spans,
  ...more,
})

export const aDesk = (days: Day[], more: Partial<DeskCoverage> = {}): DeskCoverage => ({
  desk: { id: 'arki', name: 'Arki' },
  zone: ZONE,
  serviceMinutes: 600,
  coveredMinutes: 600,
  covered: true,
  shifts: [],
  approving: [],
  gaps: [],
  findings: [],
  days,
  ...more,
})
