import { describe, expect, it } from 'vitest'
import type { Me } from '../../shared/api/types'
import { aDelegation, blog, elias, facebook } from '../testing'
import { holdings, requests } from './holdings'

const me = (change: Partial<Me> = {}): Me => ({ ...elias, roles: [], may: [], channels: [], onDuty: true, ...change })

describe('what I hold', () => {
  it('tells a delegation once, with its end', () => {
    const one = aDelegation()
    const here = { channel: facebook, roles: ['responder' as const], may: ['read', 'draft', 'answer'] }
    expect(holdings(me({ channels: [here] }), [one])).toEqual([
      { key: 'd1', role: 'responder', channels: [facebook], delegation: one },
    ])
  })

  it('tells what comes from the login beside it, without an end', () => {
    const one = aDelegation()
    const held = holdings(me({ roles: ['observer'], channels: [] }), [one])
    expect(held.map(({ role, delegation }) => [role, delegation?.id])).toEqual([
      ['responder', 'd1'],
      ['observer', undefined],
    ])
  })

  it('tells apart where the same role is delegated and where it comes from the login', () => {
    const here = { roles: ['responder' as const], may: ['answer'] }
    const channels = [
      { channel: facebook, ...here },
      { channel: blog, ...here },
    ]
    const held = holdings(me({ channels }), [aDelegation()])
    expect(held.map(({ channels, delegation }) => [channels?.[0]?.id, delegation?.id])).toEqual([
      ['fb', 'd1'],
      ['wp', undefined],
    ])
  })

  it('does not count what ended, or what nobody has granted yet', () => {
    expect(holdings(me(), [aDelegation({ state: 'ended' }), aDelegation({ state: 'requested' })])).toEqual([])
  })
})

describe('my requests', () => {
  it('have what waits first, then what was decided, and nothing that only ended', () => {
    const mine = [
      aDelegation({ id: 'old', state: 'ended' }),
      aDelegation({ id: 'refused', state: 'refused', askedAt: '2026-11-02T00:00:00Z' }),
      aDelegation({ id: 'waits', state: 'requested', askedAt: '2026-11-01T00:00:00Z' }),
      aDelegation({ id: 'held', state: 'active' }),
    ]
    expect(requests(mine).map(({ id }) => id)).toEqual(['waits', 'refused'])
  })
})
