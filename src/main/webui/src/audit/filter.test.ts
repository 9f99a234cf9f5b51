// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { addressOf, filterOf, instants } from './filter'

describe('the filter of the trail', () => {
  it('stands in the address', () => {
    const filter = { who: 'elias', what: 'reply-sent', from: '2026-11-01', until: '2026-11-24' }
    expect(filterOf(addressOf(filter).split('?')[1]!)).toEqual(filter)
    expect(addressOf({})).toBe('/audit')
    expect(filterOf('who=&other=1')).toEqual({})
  })

  it('counts the whole last day', () => {
    const { from, until } = instants({ from: '2026-11-24', until: '2026-11-24' })
    expect(Date.parse(until!) - Date.parse(from!)).toBe(24 * 60 * 60_000)
  })

  it('takes an instant as it is', () => {
    expect(instants({ from: '2026-11-24T08:05:00Z' })).toEqual({ from: '2026-11-24T08:05:00Z' })
  })
})
