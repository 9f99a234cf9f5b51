import type { Key } from '../../shared/i18n/words'
import { DAYS, type DayName, type Hours, hoursOf, isWholeHours, lengthOf } from '../desk/week'
import type { Desk, Rota, RotaBody, TurnUnit } from '../types'

export interface ShiftDraft extends Hours {
  readonly name: string
  readonly days: readonly DayName[]
}

export interface RotaDraft {
  readonly name: string
  readonly from: string
  readonly until: string
  readonly shifts: readonly ShiftDraft[]
  readonly members: readonly string[]
  readonly unit: TurnUnit
  readonly every?: number
  readonly repeatWeeks?: number
  readonly together?: number
  readonly onHolidays: boolean
}

/** A shift is proposed for the hours that the desk promises, so that the first rota leaves no gap by itself. */
export const newRota = (desk: Desk, from: string): RotaDraft => ({
  name: '',
  from,
  until: '',
  shifts: desk.serviceHours.map((hours) => ({ name: '', days: inOrder(hours.days), ...hoursOf(hours) })),
  members: [],
  unit: 'week',
  every: 1,
  repeatWeeks: 1,
  together: desk.atLeast,
  onHolidays: false,
})

const inOrder = (days: readonly DayName[]) => DAYS.filter((day) => days.includes(day))

export const draftOf = (rota: Rota): RotaDraft => ({
  name: rota.name,
  from: rota.from,
  until: rota.until ?? '',
  shifts: rota.shifts.map(({ name = '', days, from, until }) => ({
    name,
    days: inOrder(days),
    ...hoursOf({ from, until }),
  })),
  members: rota.members.map(({ id }) => id),
  unit: rota.turn.unit ?? 'week',
  every: rota.turn.every ?? 1,
  repeatWeeks: rota.repeatWeeks,
  together: rota.together,
  onHolidays: rota.onHolidays,
})

/** All but the desk, as it is sent to make one; what is empty is not there. */
export const bodyOf = (draft: RotaDraft): RotaBody => ({
  name: draft.name.trim(),
  from: draft.from,
  until: draft.until || undefined,
  turn: { every: draft.every ?? 1, unit: draft.unit },
  repeatWeeks: draft.repeatWeeks ?? 1,
  members: [...draft.members],
  together: draft.together ?? 1,
  onHolidays: draft.onHolidays,
  shifts: draft.shifts.map(({ name, days, from, until }) => ({
    ...(name.trim() && { name: name.trim() }),
    days: inOrder(days),
    from,
    until,
  })),
})

export function missingIn({ name, from, until, shifts, members }: RotaDraft): Key | undefined {
  if (!name.trim()) return 'desks.needsName'
  if (shifts.length === 0) return 'rota.needsShift'
  if (shifts.some(({ days }) => days.length === 0)) return 'rota.needsDays'
  if (!shifts.every(isWholeHours)) return 'desks.needsTimes'
  if (members.length === 0) return 'rota.needsMember'
  if (!from) return 'rota.needsBegin'
  if (until && until < from) return 'rota.needsEnd'
  return undefined
}

/** A longer shift than the desk allows is saved only with a reason, as the server has it. */
export const isLong = ({ shifts }: RotaDraft, desk: Desk) =>
  shifts.some((shift) => isWholeHours(shift) && lengthOf(shift) > (desk.workRules.shiftHours ?? 13) * 60)
