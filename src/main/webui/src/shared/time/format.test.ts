// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { at, clock, day, daysAway, moment, oclock, span } from './format'

const now = new Date(2026, 10, 24, 10, 42)
const on = (days: number, hour: number, minute = 0) => new Date(2026, 10, 24 + days, hour, minute)

describe('a moment', () => {
  it.each([
    ['fi', '24.11. klo 10.42'],
    ['sv', '24.11 kl. 10.42'],
    ['en', '24 Nov 10:42'],
  ] as const)('in %s is %s', (language, words) => {
    expect(moment(language, now, now)).toBe(words)
  })

  it('tells the year only when it is another one', () => {
    expect(day('fi', new Date(2025, 11, 31), now)).toBe('31.12.2025')
    expect(day('sv', new Date(2025, 11, 31), now)).toBe('31.12.2025')
    expect(day('en', new Date(2025, 11, 31), now)).toBe('31 Dec 2025')
  })
})

describe('an hour', () => {
  it('is short when it is full', () => {
    expect(oclock('fi', on(0, 16))).toBe('klo 16')
    expect(oclock('sv', on(0, 16))).toBe('kl. 16')
    expect(oclock('en', on(0, 16))).toBe('16:00')
  })

  it('is bare on a clock', () => {
    expect([clock('fi', on(0, 9, 5)), clock('sv', on(0, 9, 5)), clock('en', on(0, 9, 5))]).toEqual([
      '9.05',
      '9.05',
      '9:05',
    ])
  })
})

describe('near days', () => {
  it('have words, others have dates', () => {
    expect(at('fi', on(0, 13), now)).toBe('klo 13')
    expect(at('fi', on(-1, 19, 20), now)).toBe('eilen klo 19.20')
    expect(at('en', on(1, 9), now)).toBe('tomorrow 9:00')
    expect(at('sv', on(1, 9), now)).toBe('i morgon kl. 9')
    expect(at('fi', on(4, 9), now)).toBe('28.11. klo 9.00')
  })

  it('count midnights, also over the end of summer time', () => {
    expect(daysAway(on(1, 0), on(0, 23, 59))).toBe(1)
    expect(daysAway(new Date(2026, 9, 26, 1), new Date(2026, 9, 25, 0, 30))).toBe(1)
  })
})

describe('a span', () => {
  it('is never more precise than a minute', () => {
    expect(span('fi', 14 * 60_000 + 59_000)).toBe('14 min')
    expect(span('fi', 80 * 60_000)).toBe('1 t 20 min')
    expect(span('fi', 125 * 60_000)).toBe('2 t 05 min')
    expect(span('sv', 300 * 60_000)).toBe('5 h')
    expect(span('en', -5)).toBe('< 1 min')
  })
})
