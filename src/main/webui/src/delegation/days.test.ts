import { describe, expect, it } from 'vitest'
import { day } from '../shared/time/format'
import { dateOf, endOf, endsSoon, lastDay, monthsOn, renewedUntil, startOf } from './days'

describe('the days of a role', () => {
  it('counts the last day whole, and names that day as the end', () => {
    const until = endOf('2027-02-28')
    expect(new Date(until)).toEqual(new Date(2027, 2, 1))
    expect(day('fi', lastDay(until), new Date(2027, 0, 1))).toBe('28.2.')
  })

  it('names the day on which an end in its midst falls', () => {
    expect(dateOf(lastDay(new Date(2027, 1, 28, 9, 30).toISOString()))).toBe('2027-02-28')
  })

  it('begins with the morning', () => {
    expect(new Date(startOf('2026-12-01'))).toEqual(new Date(2026, 11, 1))
  })

  it('finds the same day six months on, or the last one of a shorter month', () => {
    expect(monthsOn('2026-08-24', 6)).toBe('2027-02-24')
    expect(monthsOn('2026-08-31', 6)).toBe('2027-02-28')
    expect(monthsOn('2026-12-31', 12)).toBe('2027-12-31')
  })

  it('knows what ends within thirty days', () => {
    const now = Date.parse('2026-11-24T08:00:00Z')
    expect(endsSoon('2026-12-24T08:00:00Z', now)).toBe(true)
    expect(endsSoon('2026-12-24T08:00:01Z', now)).toBe(false)
    expect(endsSoon(undefined, now)).toBe(false)
  })

  it('renews for as long again, never beyond a year', () => {
    const renewed = renewedUntil('2026-06-01T00:00:00Z', '2026-12-01T00:00:00Z')
    expect(renewed.toISOString()).toBe('2027-06-02T00:00:00.000Z')
    expect(renewedUntil('2024-01-01T00:00:00Z', '2026-12-01T00:00:00Z').toISOString()).toBe('2027-12-01T00:00:00.000Z')
  })
})
