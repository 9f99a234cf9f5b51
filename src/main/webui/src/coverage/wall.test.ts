// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { addDays, instantOf, localOf, mondayOf, wallOf, weekdayOf } from './wall'

const ZONE = 'Europe/Helsinki'
const at = (date: string, minutes: number) => new Date(instantOf(date, minutes, ZONE)).toISOString()

describe('wall-clock time of a desk', () => {
  it('is that of its zone', () => {
    expect(wallOf('2026-12-23T14:00:00Z', ZONE)).toEqual({ date: '2026-12-23', minutes: 16 * 60 })
    expect(wallOf('2026-12-23T22:30:00Z', ZONE)).toEqual({ date: '2026-12-24', minutes: 30 })
    expect(localOf(Date.parse('2026-07-01T06:15:00Z'), ZONE)).toBe('2026-07-01T09:15')
  })

  it('goes there and back on all days, also when the clocks change', () => {
    expect(at('2026-12-23', 16 * 60)).toBe('2026-12-23T14:00:00.000Z')
    expect(at('2027-03-28', 9 * 60)).toBe('2027-03-28T06:00:00.000Z')
    expect(at('2027-03-28', 2 * 60)).toBe('2027-03-28T00:00:00.000Z')
    expect(at('2026-10-25', 9 * 60)).toBe('2026-10-25T07:00:00.000Z')
    expect(at('2026-10-25', 0)).toBe('2026-10-24T21:00:00.000Z')
  })

  it('takes the first of two, and of none the next', () => {
    expect(at('2026-10-25', 3 * 60 + 30)).toBe('2026-10-25T00:30:00.000Z')
    expect(at('2027-03-28', 3 * 60 + 30)).toBe('2027-03-28T01:30:00.000Z')
  })

  it('counts days without hours', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([1, 7])
  })
})
