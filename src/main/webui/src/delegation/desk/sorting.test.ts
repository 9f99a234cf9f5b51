import { describe, expect, it } from 'vitest'
import { aDelegation, elias, katariina, risto } from '../testing'
import { pressed, readOrder, sorted, writeOrder } from './sorting'

const list = [
  aDelegation({ id: 'a', member: katariina, until: '2027-03-01T00:00:00Z', role: 'approver' }),
  aDelegation({ id: 'b', member: risto, until: '2026-12-01T00:00:00Z' }),
  aDelegation({ id: 'c', member: elias, until: '2027-03-01T00:00:00Z' }),
]
const ids = (order: string | null) => sorted(list, readOrder(order), () => '').map(({ id }) => id)

describe('the list of delegations', () => {
  it('has what ends first at the top, and names in order where ends are equal', () => {
    expect(ids(null)).toEqual(['b', 'c', 'a'])
  })

  it('turns round on the second press', () => {
    const once = pressed(readOrder(null), 'member')
    expect(writeOrder(once)).toBe('member')
    const twice = pressed(once, 'member')
    expect(writeOrder(twice)).toBe('-member')
    expect(writeOrder(pressed(twice, 'member'))).toBe('member')
    expect(ids('member')).toEqual(['c', 'a', 'b'])
    expect(ids('-member')).toEqual(['b', 'a', 'c'])
  })

  it('knows nothing of other columns', () => {
    expect(readOrder('-password')).toEqual({ by: 'until', down: true })
  })
})
