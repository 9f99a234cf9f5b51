import type { AbsenceBody } from '../types'
import { addDays, instantOf, minutesOf } from '../wall'

export const KINDS = ['holiday', 'ill', 'other'] as const
export type AbsenceKind = (typeof KINDS)[number]

export interface Form {
  readonly memberId: string
  readonly kind: AbsenceKind
  readonly firstDay: string
  readonly lastDay: string
  /** to the minute, where whole days are too much */
  readonly times?: { readonly from: string; readonly until: string }
  readonly substitutes: string[]
  readonly note: string
}

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)

/** Whether it can be asked what it would do. */
export function isWhole({ firstDay, lastDay, times }: Form): boolean {
  if (!isDate(firstDay) || !isDate(lastDay) || lastDay < firstDay) return false
  if (!times) return true
  if (!times.from || !times.until) return false
  return firstDay < lastDay || minutesOf(times.from) < minutesOf(times.until)
}

export function bodyOf(
  { memberId, kind, firstDay, lastDay, times, substitutes, note }: Form,
  zone: string,
): AbsenceBody {
  const about = { memberId, kind, substitutes, ...(note.trim() && { note: note.trim() }) }
  if (!times) return { ...about, firstDay, lastDay, zone }
  const at = (date: string, clock: string) => new Date(instantOf(date, minutesOf(clock), zone)).toISOString()
  return { ...about, from: at(firstDay, times.from), until: at(lastDay, times.until) }
}

/** Who is ill now is away, whether that opens a gap or not; the server draws the same line. */
export const isIllNow = ({ kind, firstDay }: Form, today: string) => kind === 'ill' && firstDay < addDays(today, 1)
