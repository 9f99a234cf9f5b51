// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { partOf } from './hours'
import { holesOf, provedDates, provedHoles } from './light'
import { datesOf, rowsOf } from './rows'
import { led, spotOf } from './spots'
import { AINO, away, DATES, DESKS, EVE, JOONAS, MONDAY, ONE, SATURDAY, shift, TUESDAY, WEDNESDAY } from './testing'

const people = [AINO, JOONAS]
const given = { people, dates: DATES, desks: DESKS, absences: [], wishes: [], held: [] }

describe('the grid of a plan', () => {
  it('has a row for each person and a cell for each day, shifts in order of time', () => {
    const late = shift('aino', MONDAY, '13:00', '18:00')
    const early = shift('aino', MONDAY, '08:00', '12:00')
    const [aino, joonas] = rowsOf({ ...given, held: [late, early] })
    expect(aino?.cells.map(({ date }) => date)).toEqual(DATES)
    expect(aino?.cells[0]?.held).toEqual([early, late])
    expect(joonas?.cells.every(({ held }) => held.length === 0)).toBe(true)
    expect(aino?.cells.map(({ closed }) => closed)).toEqual([false, false, true, false, true, false])
  })

  it('shows leave as one bar over the days in a row, closed ones too', () => {
    const [aino] = rowsOf({ ...given, absences: [away(AINO, TUESDAY, '2026-12-25')] })
    expect(aino?.cells.map((cell) => cell.away && [cell.away.first, cell.away.last, cell.away.days])).toEqual([
      undefined,
      [true, false, 4],
      [false, false, 3],
      [false, false, 2],
      [false, true, 1],
      undefined,
    ])
  })

  it('tells an absence of some hours from a whole day', () => {
    const afternoon = { ...away(AINO, MONDAY, MONDAY), from: `${MONDAY}T13:00:00+02:00` }
    const [aino] = rowsOf({ ...given, absences: [afternoon] })
    expect(aino?.cells[0]).toMatchObject({ partly: afternoon })
    expect(aino?.cells[0]?.away).toBeUndefined()
  })

  it('says of a wish whether it is granted', () => {
    const wishes = [
      { memberId: 'aino', date: MONDAY },
      { memberId: 'joonas', date: MONDAY },
    ]
    const [aino, joonas] = rowsOf({ ...given, wishes, held: [shift('aino', MONDAY, '08:00', '13:00')] })
    expect([aino?.cells[0]?.wish, joonas?.cells[0]?.wish]).toEqual(['refused', 'granted'])
  })

  it('counts the days over the end of a year', () => {
    expect(datesOf('2026-12-30', '2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'])
  })
})

describe('the letter of a shift', () => {
  it.each([
    [MONDAY, '08:00', '13:00', 'morning'],
    [MONDAY, '13:00', '18:00', 'evening'],
    [MONDAY, '08:00', '18:00', 'morning'],
    [EVE, '09:00', '12:00', 'short'],
    [WEDNESDAY, '13:00', '15:00', 'evening'],
  ] as const)('of %s %s–%s is of the %s', (date, from, until, part) => {
    expect(partOf(shift('aino', date, from, until), DESKS)).toBe(part)
  })
})

describe('what is left open', () => {
  const whole = [MONDAY, TUESDAY, SATURDAY].map((date) => shift('aino', date, '08:00', '18:00'))
  const eve = shift('aino', EVE, '09:00', '12:00')

  it('is nothing when somebody is there at every service hour', () => {
    expect(holesOf([...whole, eve], DESKS, [])).toEqual([])
  })

  it('is the hours of a missing shift, in one piece', () => {
    expect(holesOf(whole, DESKS, [])).toEqual([
      { deskId: 'arki', date: EVE, from: 540, until: 720, have: 0, needed: 1 },
    ])
    expect(holesOf([...whole.slice(1), eve, shift('aino', MONDAY, '08:00', '12:00')], DESKS, [])).toMatchObject([
      { date: MONDAY, from: 720, until: 1080 },
    ])
  })

  it('is also where somebody is planned who is away', () => {
    expect(holesOf([...whole, eve], DESKS, [away(AINO, EVE, EVE)])).toMatchObject([
      { date: EVE, from: 540, until: 720 },
    ])
  })

  it('counts people and not shifts', () => {
    const two = DESKS.map((desk) => ({ ...desk, atLeast: 2 }))
    const holes = holesOf([...whole, eve, shift('aino', EVE, '09:00', '12:00')], two, [])
    expect(holes).toHaveLength(4)
    expect(holes.every(({ have, needed }) => have === 1 && needed === 2)).toBe(true)
  })

  it('is in the end what the server proves', () => {
    const gap = {
      deskId: 'arki',
      from: `${EVE}T09:00:00+02:00`,
      until: `${EVE}T12:00:00+02:00`,
      minutes: 180,
      reason: 'all-absent' as const,
      detail: '',
      channelIds: [],
      onDuty: [],
      missing: [],
      needed: 1,
      fixes: [],
      asked: [],
    }
    expect(provedHoles([{ ...ONE, gaps: [gap] }], DESKS, DATES)).toEqual([
      { deskId: 'arki', date: EVE, from: 540, until: 720, have: 0, needed: 1 },
    ])
  })

  it('is proved for the dates that the server looked at alone', () => {
    const near = { ...ONE, days: ONE.days.slice(1, 3) }
    expect(provedDates([near], DESKS, DATES)).toEqual([TUESDAY, WEDNESDAY])
    expect(provedDates([], DESKS, DATES)).toEqual([])
  })
})

describe('arrows', () => {
  const two = [shift('aino', MONDAY, '08:00', '13:00'), shift('aino', MONDAY, '13:00', '18:00')]
  const rows = rowsOf({ ...given, held: two })

  it('go through the shifts of a day to the next one, and the edges hold', () => {
    const start = { row: 0, col: 0, n: 0 }
    const next = led(start, 'ArrowRight', rows)
    expect(next).toEqual({ row: 0, col: 0, n: 1 })
    expect(led(next, 'ArrowRight', rows)).toEqual({ row: 0, col: 1, n: 0 })
    expect(led({ row: 0, col: 1, n: 0 }, 'ArrowLeft', rows)).toEqual(next)
    expect(led(start, 'ArrowUp', rows)).toEqual(start)
    expect(led(next, 'ArrowDown', rows)).toEqual({ row: 1, col: 0, n: 0 })
    expect(led(start, 'End', rows)).toEqual({ row: 0, col: 5, n: 0 })
  })

  it('find a shift wherever it went', () => {
    expect(spotOf(two[1]!.key, rows)).toEqual({ row: 0, col: 0, n: 1 })
    expect(spotOf('gone', rows)).toBeUndefined()
  })
})
