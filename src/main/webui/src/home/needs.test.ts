// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { aDelegation, blog, elias, facebook, katariina, risto } from '../delegation/testing'
import type { BreakGlass, BusFactor } from '../shared/api/delegation'
import type { ReplyView } from '../shared/api/types'
import { type Facts, needsOf } from './needs'

const now = Date.parse('2026-11-24T08:00:00Z')
const facts = (change: Partial<Facts> = {}): Facts => ({ me: risto.id, owner: true, now, ...change })
const kinds = (change: Partial<Facts>) => needsOf(facts(change)).map(({ kind }) => kind)
const reply = (id: string, deadline?: string): ReplyView => ({
  id,
  version: 1,
  commentId: 'c1',
  text: 'Kiitos!',
  author: elias,
  state: 'submitted',
  seenVersion: 1,
  approval: { by: risto, deadline },
})
const keeper = (member: typeof risto, due = '2027-01-30T08:00:00Z') => ({
  member,
  confirmedAt: '2026-08-01T08:00:00Z',
  due,
})
const factor = (code: string, change: Partial<BusFactor> = {}): BusFactor => ({
  channel: facebook,
  answer: [katariina],
  answerSupervised: [],
  approve: [risto],
  keep: [keeper(risto)],
  warnings: [{ code, detail: '' }],
  ...change,
})
const emergency = (change: Partial<BreakGlass> = {}): BreakGlass => ({
  id: 'b1',
  version: 1,
  state: 'ended',
  drill: false,
  reason: 'Riston puhelin ei vastaa',
  askedBy: elias,
  second: katariina,
  askedAt: '2026-11-24T06:00:00Z',
  confirmBy: '2026-11-24T06:15:00Z',
  startedAt: '2026-11-24T06:05:00Z',
  reviewDue: true,
  ...change,
})

describe('what the owner is needed for', () => {
  it('is nothing when nothing is known', () => {
    expect(needsOf(facts())).toEqual([])
  })

  it('is told by its urgency', () => {
    expect(
      kinds({
        replies: [reply('r1')],
        requests: [aDelegation({ id: 'q', state: 'requested' })],
        factors: [factor('one-keeps'), factor('nobody-may-answer', { answer: [] })],
        active: [aDelegation({ until: '2026-12-01T22:00:00Z' })],
        emergencies: [
          emergency({
            id: 'b2',
            state: 'asked',
            second: undefined,
            confirmBy: '2026-11-24T08:10:00Z',
            reviewDue: false,
          }),
          emergency(),
        ],
      }),
    ).toEqual(['emergency', 'approvals', 'channel', 'review', 'requests', 'channel', 'ending'])
  })

  it('names the reply whose deadline is the nearest, those without one last', () => {
    const replies = [reply('none'), reply('late', '2026-11-24T12:00:00Z'), reply('soon', '2026-11-24T09:00:00Z')]
    const [need] = needsOf(facts({ replies }))
    expect(need?.kind === 'approvals' && need.first.id).toBe('soon')
  })

  it('gathers the same weakness of many channels, and keeps another one apart', () => {
    const factors = [
      factor('one-may-answer'),
      factor('one-may-answer', { channel: blog }),
      factor('one-may-answer', { channel: { ...blog, id: 'x' }, answer: [elias] }),
    ]
    const needs = needsOf(facts({ factors }))
    expect(
      needs.map((need) => need.kind === 'channel' && [need.warning.member?.id, need.warning.others.length]),
    ).toEqual([
      ['katariina', 1],
      ['elias', 0],
    ])
  })

  it('asks to confirm only the keys that I keep myself', () => {
    const late = '2026-11-01T08:00:00Z'
    const factors = [factor('keeper-unconfirmed', { keep: [keeper(risto, late), keeper(elias, late)] })]
    expect(kinds({ factors })).toEqual(['confirm'])
    expect(kinds({ factors, me: katariina.id })).toEqual([])
  })

  it('does not ask for what I asked for or opened myself', () => {
    expect(kinds({ me: elias.id, requests: [aDelegation({ state: 'requested' })] })).toEqual([])
    expect(kinds({ me: elias.id, emergencies: [emergency()] })).toEqual([])
    expect(kinds({ emergencies: [emergency()], owner: false })).toEqual([])
  })

  it('tells of an end a fortnight before, the first first', () => {
    const active = [
      aDelegation({ id: 'b', until: '2026-12-07T22:00:00Z' }),
      aDelegation({ id: 'a', until: '2026-11-26T22:00:00Z' }),
      aDelegation({ id: 'c', until: '2026-12-24T22:00:00Z' }),
    ]
    expect(needsOf(facts({ active })).map(({ id }) => id)).toEqual(['ending-a', 'ending-b'])
  })
})
