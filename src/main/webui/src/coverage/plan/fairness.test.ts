// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { burdensOf, isEvening, meanOf, sharesOf } from './fairness'
import { bodyFrom, emptyForm, isReady } from './form'
import { AINO, away, DESKS, EVE, JOONAS, MONDAY, SATURDAY, shift, TUESDAY } from './testing'

const people = [JOONAS, AINO]
const given = {
  people,
  desks: DESKS,
  holidays: new Set([EVE]),
  wishes: [],
  shares: new Map([
    ['aino', 540],
    ['joonas', 240],
  ]),
}

describe('what a plan asks of people', () => {
  it('is in the order that was given, beside the share of each', () => {
    const held = [shift('aino', MONDAY, '08:00', '18:00'), shift('aino', TUESDAY, '08:00', '09:00')]
    const [joonas, aino] = burdensOf({ ...given, held })
    expect(joonas).toMatchObject({ member: JOONAS, minutes: 0, share: 240, evenings: 0 })
    expect(aino).toMatchObject({ member: AINO, minutes: 660, share: 540 })
  })

  it('counts days off for others once, be they weekend, holiday or both', () => {
    const held = [
      shift('aino', SATURDAY, '08:00', '12:00'),
      shift('aino', SATURDAY, '13:00', '18:00'),
      shift('aino', EVE, '09:00', '12:00'),
      shift('aino', MONDAY, '08:00', '12:00'),
    ]
    expect(burdensOf({ ...given, held })[1]?.freeDays).toBe(2)
    expect(burdensOf({ ...given, holidays: new Set([EVE, SATURDAY]), held })[1]?.freeDays).toBe(2)
  })

  it.each([
    ['13:00', '18:00', false],
    ['13:00', '18:15', true],
    ['05:45', '12:00', true],
  ])('is an evening from %s to %s: %s', (from, until, evening) => {
    expect(isEvening(shift('aino', MONDAY, from, until))).toBe(evening)
  })

  it('is an evening also when it ends after midnight', () => {
    expect(isEvening({ ...shift('aino', MONDAY, '16:00', '18:00'), until: `${TUESDAY}T01:00` })).toBe(true)
  })

  it('names the wishes that are not granted', () => {
    const wishes = [MONDAY, EVE].map((date) => ({ memberId: 'aino', date }))
    const held = [shift('aino', MONDAY, '08:00', '12:00')]
    expect(burdensOf({ ...given, wishes, held })[1]?.wishes).toEqual({ granted: 1, asked: 2, refused: [MONDAY] })
  })

  it('is an hour longer in the night on which the clocks go back', () => {
    const night = { ...shift('aino', '2026-10-24', '22:00', '23:00'), until: '2026-10-25T06:00' }
    expect(burdensOf({ ...given, held: [night] })[1]?.minutes).toBe(9 * 60)
  })
})

it('shares are by how much of the service time somebody is there', () => {
  const held = [shift('aino', MONDAY, '08:00', '18:00'), shift('aino', TUESDAY, '08:00', '18:00')]
  const shares = sharesOf(people, held, DESKS, [away(AINO, MONDAY, EVE)])
  // 33 hours of service, of which Aino is there for the ten of Saturday
  expect(shares.get('aino')).toBeCloseTo((1200 * 10) / 43)
  expect(shares.get('joonas')).toBeCloseTo((1200 * 33) / 43)
  expect(meanOf([])).toBe(0)
})

describe('what is asked for', () => {
  const form = { ...emptyForm('arki', '2026-11-26'), from: MONDAY, until: SATURDAY }

  it('begins with two weeks from the Monday after next', () => {
    expect(emptyForm('arki', '2026-11-26')).toMatchObject({ desks: ['arki'], from: '2026-12-07', until: '2026-12-20' })
  })

  it('is whole when it has a desk, a time of at most 120 days and a number that may be', () => {
    expect(isReady(form)).toBe(true)
    expect(isReady({ ...form, desks: [] })).toBe(false)
    expect(isReady({ ...form, until: '2026-12-20' })).toBe(false)
    expect(isReady({ ...form, until: '2027-12-20' })).toBe(false)
    expect(isReady({ ...form, atLeast: '0' })).toBe(false)
  })

  it('ranks the wishes of each and leaves out what is outside or of nobody', () => {
    const wishes = { aino: [EVE, '2027-02-01', MONDAY], joonas: [EVE] }
    expect(bodyFrom({ ...form, wishes, without: ['joonas'], atLeast: '2' })).toEqual({
      desks: ['arki'],
      from: MONDAY,
      until: SATURDAY,
      wishes: [
        { memberId: 'aino', date: EVE, rank: 1 },
        { memberId: 'aino', date: MONDAY, rank: 2 },
      ],
      without: ['joonas'],
      atLeast: 2,
    })
  })
})
