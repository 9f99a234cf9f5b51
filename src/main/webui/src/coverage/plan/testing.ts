import { aDay, aDesk, piece } from '../testing'
import type { Absence } from '../types'
import { planDesk } from './hours'
import type { Held } from './types'

export const AINO = { id: 'aino', name: 'Aino Virtanen' }
export const JOONAS = { id: 'joonas', name: 'Joonas Mäkelä' }
export const VEERA = { id: 'veera', name: 'Veera Niemi' }

/** Monday 8–18, Tuesday 8–18, Wednesday closed, Thursday the 24th a short day, and Saturday the 26th. */
export const MONDAY = '2026-12-21'
export const TUESDAY = '2026-12-22'
export const WEDNESDAY = '2026-12-23'
export const EVE = '2026-12-24'
export const SATURDAY = '2026-12-26'
export const DATES = [MONDAY, TUESDAY, WEDNESDAY, EVE, '2026-12-25', SATURDAY]

const open = (date: string, from: number, until: number) =>
  aDay(date, [piece(date, from, 12, ['aino']), piece(date, 12, until, [])])

export const ONE = aDesk([
  open(MONDAY, 8, 18),
  open(TUESDAY, 8, 18),
  aDay(WEDNESDAY, []),
  aDay(EVE, [piece(EVE, 9, 12, [])]),
  aDay('2026-12-25', []),
  open(SATURDAY, 8, 18),
])

export const DESKS = [planDesk(ONE, undefined)]

let next = 0
export const shift = (memberId: string, date: string, from: string, until: string, more: Partial<Held> = {}): Held => ({
  key: `k${next++}`,
  memberId,
  deskId: 'arki',
  from: `${date}T${from}`,
  until: `${date}T${until}`,
  ...more,
})

export const away = (member: { id: string; name: string }, first: string, last: string): Absence => ({
  id: `${member.id}${first}`,
  member,
  from: `${first}T00:00:00+02:00`,
  until: new Date(Date.parse(`${last}T00:00:00+02:00`) + 86_400_000).toISOString(),
  firstDay: first,
  lastDay: last,
  kind: 'holiday',
  substitutes: [],
  state: 'approved',
  returnWork: false,
  version: 0,
})
