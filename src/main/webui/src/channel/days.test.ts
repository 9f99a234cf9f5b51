// @vitest-environment node

import { expect, it } from 'vitest'
import { dayBars } from './days'

const today = new Date(2026, 10, 24, 10, 42)

it('draws thirty days, and never a good one of which nothing is known', () => {
  const bars = dayBars(
    [
      { day: '2026-11-22', reads: 90, failures: 1, fetched: 4 },
      { day: '2026-11-23', reads: 40, failures: 30, fetched: 0 },
      { day: '2026-11-24', reads: 0, failures: 9, fetched: 12 },
    ],
    today,
  )
  expect(bars).toHaveLength(30)
  expect(bars[0]).toEqual({ day: '2026-10-26', state: 'none', fetched: 0 })
  expect(bars.slice(-3).map(({ state }) => state)).toEqual(['read', 'part', 'cut'])
})
