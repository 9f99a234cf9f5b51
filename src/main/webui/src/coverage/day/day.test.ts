// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { aDay, aDesk, piece, ZONE } from '../testing'
import type { Absence, Gap, Shift } from '../types'
import { instantOf } from '../wall'
import { dayAxisOf, placeAt } from './dayAxis'
import { closes, shifted, stretched } from './grab'
import { overridesFor } from './overrides'
import { rowsOf } from './rows'

const DATE = '2026-12-23'
const at = (hours: number) => instantOf(DATE, hours * 60, ZONE)
const iso = (hours: number) => new Date(at(hours)).toISOString()
const who = (id: string) => ({ id, name: id })
const where = { deskId: 'arki', zone: ZONE }
const axis = { from: 7 * 60, until: 19 * 60 }

describe('the hours of a day', () => {
  it('are as many as the day has', () => {
    expect(dayAxisOf(DATE, 24, axis, ZONE).ticks.map(({ minutes }) => minutes / 60)).toEqual([
      7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
    ])
  })

  it('show the one that is missing in March and the one that comes again in October', () => {
    const spring = dayAxisOf('2027-03-28', 23, axis, ZONE).ticks
    expect(spring.slice(0, 2)).toMatchObject([{ minutes: 120 }, { minutes: 240, missing: 180 }])
    const autumn = dayAxisOf('2026-10-25', 25, axis, ZONE).ticks
    expect(autumn.slice(0, 4).map(({ minutes, again }) => [minutes / 60, again])).toEqual([
      [2, false],
      [3, false],
      [3, true],
      [4, false],
    ])
    expect(autumn).toHaveLength(18)
  })

  it('cut off what reaches beyond', () => {
    expect(placeAt({ from: 0, until: 100 }, { from: -50, until: 25 })).toEqual({ left: 0, width: 25 })
  })
})

describe('the rows of a day', () => {
  const shift = (id: string, from: number, until: number): Shift => ({
    member: who(id),
    from: iso(from),
    until: iso(until),
    source: 'rota',
    ruleId: 'r',
    withApproval: false,
  })
  const gap = (from: number, until: number): Gap => ({
    deskId: 'arki',
    from: iso(from),
    until: iso(until),
    minutes: 60,
    reason: 'all-absent',
    detail: '',
    channelIds: ['fb'],
    onDuty: [],
    missing: [{ member: who('jonas'), why: 'absent', source: 'rota', ruleId: 'r' }],
    needed: 1,
    asked: [],
    fixes: [{ kind: 'comeIn', member: who('sanna'), deskId: 'arki', from: '', until: '', checks: [] }],
  })
  const away: Absence = {
    id: 'a',
    member: who('jonas'),
    from: iso(-48),
    until: iso(48),
    substitutes: [],
    state: 'approved',
    returnWork: false,
    version: 1,
  }
  const one = aDesk([aDay(DATE, [piece(DATE, 8, 13, ['anski'])])], {
    shifts: [shift('late', 12, 13), shift('anski', 8, 13), shift('other', 32, 40)],
    gaps: [gap(13, 16), gap(16, 18)],
  })

  it('are those on duty by time, then who is missing, then who could come', () => {
    expect(rowsOf(one, DATE, [], 0).map(({ member }) => member.id)).toEqual(['anski', 'late', 'jonas', 'sanna'])
  })

  it('hold what was planned as one piece, and the absence within the day', () => {
    const [, , jonas] = rowsOf(one, DATE, [away, { ...away, member: who('stranger') }], 0)
    expect(jonas?.blocks.map(({ kind, from, until }) => [kind, from, until])).toEqual([
      ['away', at(0), at(24)],
      ['missing', at(13), at(18)],
    ])
  })

  it('hold those who only approve, and say so', () => {
    const [mervi] = rowsOf({ ...one, approving: [shift('mervi', 6, 9), shift('mervi', 33, 34)] }, DATE, [], 0)
    expect(mervi?.member.id).toBe('mervi')
    expect(mervi?.blocks.map(({ kind, approvesOnly, from }) => [kind, approvesOnly, from])).toEqual([
      ['duty', true, at(6)],
    ])
    expect(rowsOf(one, DATE, [], 0)[0]?.blocks[0]?.approvesOnly).toBe(false)
  })

  it('propose nobody for what is over', () => {
    expect(rowsOf(one, DATE, [], at(18)).map(({ member }) => member.id)).toEqual(['anski', 'late', 'jonas'])
  })

  it('show no absence that is only asked for', () => {
    expect(rowsOf(one, DATE, [{ ...away, state: 'requested' }], 0)[2]?.blocks).toHaveLength(1)
  })
})

describe('a changed shift', () => {
  const before = { memberId: 'jonas', from: at(8), until: at(16) }

  it('of the same person goes and comes where the times differ, coming first', () => {
    expect(overridesFor(before, { ...before, from: at(12), until: at(20) }, where)).toEqual([
      { deskId: 'arki', memberId: 'jonas', from: `${DATE}T16:00`, until: `${DATE}T20:00` },
      { deskId: 'arki', insteadOfId: 'jonas', from: `${DATE}T08:00`, until: `${DATE}T12:00` },
    ])
  })

  it('of another person takes over the hours in common', () => {
    expect(overridesFor(before, { memberId: 'aino', from: at(8), until: at(16) }, where)).toEqual([
      { deskId: 'arki', memberId: 'aino', insteadOfId: 'jonas', from: `${DATE}T08:00`, until: `${DATE}T16:00` },
    ])
    expect(overridesFor(before, { memberId: 'aino', from: at(12), until: at(18) }, where)).toHaveLength(3)
  })

  it('falls away, or is there in addition', () => {
    expect(overridesFor(before, undefined, where)).toMatchObject([{ insteadOfId: 'jonas' }])
    expect(overridesFor(undefined, before, { ...where, overPlans: true })).toMatchObject([
      { memberId: 'jonas', overPlans: true },
    ])
    expect(overridesFor(before, before, where)).toEqual([])
  })

  it('moves by quarters and stays within the day', () => {
    const day = { from: at(7), until: at(19) }
    expect(shifted(before, 1, day)).toMatchObject({ from: at(8.25), until: at(16.25) })
    expect(shifted(before, 40, day)).toMatchObject({ from: at(11), until: at(19) })
    expect(stretched(before, -100, day)).toMatchObject({ from: at(8), until: at(8.25) })
    expect(stretched(before, -100, day, 'from')).toMatchObject({ from: at(7), until: at(16) })
  })

  it('closes a gap, a part of it, or nothing', () => {
    const gap = { from: iso(16), until: iso(20) }
    expect(closes({ from: at(12), until: at(20) }, gap)).toBe('all')
    expect(closes({ from: at(12), until: at(17) }, gap)).toBe('part')
    expect(closes({ from: at(12), until: at(16) }, gap)).toBe('none')
    expect(closes(before, undefined)).toBe('none')
  })
})
