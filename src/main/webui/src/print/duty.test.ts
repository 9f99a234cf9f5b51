// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { periodOf } from './period'
import { together } from './together'

describe('the days of the printed duty', () => {
  it('are whole weeks, four on a page', () => {
    expect(periodOf('', '2026-11-26')).toEqual({ from: '2026-11-23', pages: 1 })
    expect(periodOf('from=2026-12-02&until=2027-01-17', '2026-11-26')).toEqual({ from: '2026-11-30', pages: 2 })
  })

  it('are four weeks where the address makes no sense, and never more than half a year', () => {
    expect(periodOf('from=2026-12-99&until=2026-01-01', '2026-11-26')).toEqual({ from: '2026-11-23', pages: 1 })
    expect(periodOf('from=2026-11-23&until=2036-01-01', '2026-11-26').pages).toBe(6)
  })
})

it('who is on in the same hours stands in one line, and shifts that touch are one', () => {
  const line = (memberId: string, from: number, until: number) => ({ memberId, ruleId: 'x', from, until })
  expect(together([line('aino', 8, 13), line('jonas', 8, 18), line('aino', 13, 18), line('sanna', 10, 12)])).toEqual([
    { from: 8, until: 18, ids: ['aino', 'jonas'] },
    { from: 10, until: 12, ids: ['sanna'] },
  ])
})
