import { describe, expect, it } from 'vitest'
import { aDelegation } from '../../delegation/testing'
import { aino, aReply, joonas } from '../testing'
import { decidedBy } from './decided'

const reply = (id: string, at: string, change = {}) =>
  aReply({ id, state: 'sent', author: joonas, approval: { by: aino, at }, ...change })

describe('what I decided', () => {
  it('is told newest first, replies and roles together', () => {
    const replies = [
      reply('old', '2026-11-20T08:00:00Z'),
      reply('edited', '2026-11-22T08:00:00Z', {
        approval: { by: aino, at: '2026-11-22T08:00:00Z', submittedText: 'x' },
      }),
      reply('back', '2026-11-23T08:00:00Z', { state: 'returned' }),
    ]
    const roles = [
      aDelegation({ id: 'no', state: 'refused', decision: { by: aino, at: '2026-11-21T08:00:00Z' } }),
      aDelegation({ id: 'yes', decision: { by: aino, at: '2026-11-24T08:00:00Z' } }),
    ]
    expect(decidedBy(aino.id, replies, roles).map(({ id, how }) => [id, how])).toEqual([
      ['yes', 'given'],
      ['back', 'returned'],
      ['edited', 'edited'],
      ['no', 'refused'],
      ['old', 'approved'],
    ])
  })

  it('is not what another decided, nor what only lies with me', () => {
    const lies = reply('lies', '2026-11-20T08:00:00Z', { state: 'submitted' })
    const theirs = reply('theirs', '', { approval: { by: joonas, at: '2026-11-20T08:00:00Z' } })
    expect(decidedBy(aino.id, [lies, theirs, aReply({ state: 'sent' })], [aDelegation()])).toEqual([])
  })
})
