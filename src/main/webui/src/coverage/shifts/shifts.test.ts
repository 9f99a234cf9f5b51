// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { aDesk, ZONE } from '../testing'
import type { Fix, Gap, Shift } from '../types'
import { byWeek, minutesOf, myShifts, offersFor, timesOf, weekOf } from './shifts'

const at = (date: string, hour: number) =>
  new Date(Date.parse(`${date}T00:00:00+02:00`) + hour * 3_600_000).toISOString()
const who = (id: string) => ({ id, name: id })

const shift = (id: string, date: string, from: number, until: number, more: Partial<Shift> = {}): Shift => ({
  member: who(id),
  from: at(date, from),
  until: at(date, until),
  source: 'rota',
  ruleId: 'r',
  withApproval: false,
  ...more,
})

const gap = (date: string, from: number, until: number, fixes: Partial<Fix>[]): Gap => ({
  deskId: 'arki',
  from: at(date, from),
  until: at(date, until),
  minutes: (until - from) * 60,
  reason: 'nobody-planned',
  detail: '',
  channelIds: ['fb'],
  onDuty: [],
  missing: [],
  needed: 1,
  asked: [],
  fixes: fixes.map((fix) => ({
    kind: 'comeIn',
    member: who('aino'),
    deskId: 'arki',
    from: '',
    until: '',
    checks: [],
    ...fix,
  })),
})

const MONDAY = '2026-11-30'
const now = Date.parse(at(MONDAY, 10))
const mine = (...desks: Shift[][]) =>
  myShifts(
    { desks: desks.map((shifts, n) => aDesk([], { desk: { id: `d${n}`, name: `Desk ${n}` }, shifts })) },
    'aino',
    now,
  )

describe('my shifts', () => {
  it('are those that are not over, of all desks, the next first', () => {
    const found = mine(
      [shift('aino', MONDAY, 6, 10), shift('aino', MONDAY, 16, 20), shift('joonas', MONDAY, 8, 16)],
      [shift('aino', MONDAY, 9, 12)],
    )
    expect(found.map(({ desk, date }) => [desk.id, date])).toEqual([
      ['d1', MONDAY],
      ['d0', MONDAY],
    ])
  })

  it('name who shares them, each once, with the hours that we share', () => {
    const [one] = mine([
      shift('aino', MONDAY, 12, 20),
      shift('joonas', MONDAY, 8, 14),
      shift('joonas', MONDAY, 14, 16),
      shift('elina', MONDAY, 20, 22),
      shift('sanna', MONDAY, 12, 20),
    ])
    const hours = one!.partners.map(({ member, from, until }) => [member.id, (until - from) / 3_600_000])
    expect(hours).toEqual([
      ['joonas', 4],
      ['sanna', 8],
    ])
  })

  it('are told also where I only approve what others answer', () => {
    const desk = { id: 'd', name: 'Desk' }
    const lists = { shifts: [shift('oskari', MONDAY, 9, 16)], approving: [shift('aino', MONDAY, 8, 16)] }
    const [one] = myShifts({ desks: [aDesk([], { desk, ...lists })] }, 'aino', now)
    expect([one!.approvesOnly, one!.partners.map(({ member }) => member.id)]).toEqual([true, ['oskari']])
    expect(mine([shift('aino', MONDAY, 12, 16)])[0]!.approvesOnly).toBe(false)
  })

  it('are one where they go on without a break', () => {
    const found = mine([
      shift('aino', MONDAY, 16, 20, { source: 'substitute', insteadOf: who('elina') }),
      shift('aino', MONDAY, 12, 16),
      shift('aino', MONDAY, 21, 22),
    ])
    expect(found.map(({ from, until }) => (until - from) / 3_600_000)).toEqual([8, 1])
    expect(found[0]!.insteadOf).toEqual(who('elina'))
  })

  it('do not take whoever is at another desk for a partner', () => {
    const [one] = mine([shift('aino', MONDAY, 12, 20)], [shift('joonas', MONDAY, 12, 20)])
    expect(one!.partners).toEqual([])
  })

  it('lie on the day of the desk, though the reader lives elsewhere', () => {
    const [one] = mine([shift('aino', '2026-12-01', 0, 6)])
    expect(one!.date).toBe('2026-12-01')
  })

  it('that end after midnight end beyond the day', () => {
    const { until } = timesOf(Date.parse(at(MONDAY, 22)), Date.parse(at(MONDAY, 30)), ZONE)
    expect(until).toBe(30 * 60)
    expect(timesOf(Date.parse(at(MONDAY, 16)), Date.parse(at(MONDAY, 24)), ZONE).until).toBe(24 * 60)
  })
})

describe('weeks', () => {
  it('are numbered as the calendar on the wall numbers them', () => {
    expect(weekOf('2026-11-30')).toBe(49)
    expect(weekOf('2026-12-31')).toBe(53)
    expect(weekOf('2027-01-03')).toBe(53)
    expect(weekOf('2027-01-04')).toBe(1)
    expect(weekOf('2024-12-30')).toBe(1)
  })

  it('hold their shifts in order, and only those that have some', () => {
    const weeks = byWeek(
      mine([shift('aino', MONDAY, 12, 16), shift('aino', '2026-12-06', 12, 16), shift('aino', '2026-12-14', 8, 16)]),
    )
    expect(weeks.map(({ number, shifts }) => [number, shifts.length])).toEqual([
      [49, 2],
      [51, 1],
    ])
  })

  it('count hours at two desks at once only once', () => {
    const hours = (from: number, until: number) => ({ from: from * 3_600_000, until: until * 3_600_000 })
    expect(minutesOf([hours(10, 15), hours(8, 13), hours(11, 12), hours(20, 22)]) / 60).toBe(9)
  })
})

describe('gaps that I could take', () => {
  const offers = (...gaps: Gap[]) => offersFor({ desks: [aDesk([], { gaps })] }, 'aino', now)

  it('are those that the server proposes me for, the soonest first', () => {
    const found = offers(
      gap('2026-12-02', 16, 20, [{}]),
      gap(MONDAY, 16, 20, [{ member: who('joonas') }, {}]),
      gap('2026-12-03', 16, 20, [{ member: who('joonas') }]),
    )
    expect(found.map((offer) => offer.gap.from)).toEqual([at(MONDAY, 16), at('2026-12-02', 16)])
  })

  it('are not those that are over, nor those that only another delegation would close', () => {
    expect(offers(gap(MONDAY, 6, 9, [{}]), gap(MONDAY, 16, 20, [{ kind: 'renewDelegation' }]))).toEqual([])
  })
})
