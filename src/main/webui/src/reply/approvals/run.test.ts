import { describe, expect, it, vi } from 'vitest'
import { aDelegation } from '../../delegation/testing'
import { aReply } from '../testing'
import { afterDecided, approveEach, neighbour, runOf, summary, tickable } from './run'

const waits = (id: string, deadline?: string) => aReply({ id, state: 'submitted', approval: { deadline } })
const asks = (id: string, askedAt: string) => aDelegation({ id, state: 'requested', askedAt })
const replies = [waits('tomorrow', '2026-11-25T08:00:00Z'), waits('soon', '2026-11-24T09:00:00Z'), waits('whenever')]
const requests = [asks('new', '2026-11-23T00:00:00Z'), asks('old', '2026-11-20T00:00:00Z')]
const ids = (run: ReturnType<typeof runOf>) => run.map(({ id }) => id)

describe('the run through what waits', () => {
  const run = runOf(replies, requests)

  it('has the most urgent first and the requests last, the oldest of them first', () => {
    expect(ids(run)).toEqual(['soon', 'tomorrow', 'whenever', 'old', 'new'])
  })

  it('keeps the places of what is known when something more urgent comes', () => {
    const more = [...replies, waits('now', '2026-11-24T08:00:00Z')]
    expect(ids(runOf(more, requests, ids(run)))).toEqual(['soon', 'tomorrow', 'whenever', 'old', 'new', 'now'])
    expect(ids(runOf(more, [], ['tomorrow', 'gone', 'soon']))).toEqual(['tomorrow', 'soon', 'now', 'whenever'])
  })

  it('moves by one and stops at the ends', () => {
    expect(neighbour(run, 'soon', 1)).toBe('tomorrow')
    expect(neighbour(run, 'soon', -1)).toBeUndefined()
    expect(neighbour(run, 'new', 1)).toBeUndefined()
    expect(neighbour(run, undefined, 1)).toBe('soon')
  })

  it('goes on to the next when one is decided, at the end to the one before', () => {
    expect(afterDecided(run, 'soon')).toBe('tomorrow')
    expect(afterDecided(run, 'new')).toBe('old')
    expect(afterDecided(runOf([replies[0]!], []), 'tomorrow')).toBeUndefined()
    const left = run.filter(({ id }) => id === 'soon' || id === 'old')
    expect(afterDecided(run, 'tomorrow', left)).toBe('old')
    expect(afterDecided(run, 'old', left)).toBe('soon')
  })

  it('lets nobody tick what changed, what was edited here, or a role', () => {
    const [reply] = run
    const calm = { changed: false, edited: false }
    expect(tickable(reply!, calm)).toBeUndefined()
    expect(tickable(reply!, { ...calm, changed: true })).toBe('changed')
    expect(tickable(reply!, { ...calm, edited: true })).toBe('edited')
    expect(tickable(run.at(-1)!, calm)).toBe('request')
  })
})

describe('approving several', () => {
  it('takes one after the other, and one that fails stops no other', async () => {
    let running = 0
    const approve = vi.fn(async (id: string) => {
      expect(++running).toBe(1)
      await Promise.resolve()
      running--
      if (id === 'broken') throw new Error('no network')
      return id === 'b' ? ('changed' as const) : ('approved' as const)
    })
    const outcomes = await approveEach(['a', 'b', 'broken', 'c'], approve)
    expect(outcomes.map(({ how }) => how)).toEqual(['approved', 'changed', 'not', 'approved'])
    expect(approve.mock.calls.map(([id]) => id)).toEqual(['a', 'b', 'broken', 'c'])
  })

  it('is summed up with its reason when there is one reason only', () => {
    const of = (...hows: ('approved' | 'changed' | 'others' | 'not')[]) =>
      summary(hows.map((how, n) => ({ id: String(n), how })))
    expect(of('approved', 'changed', 'approved')).toEqual({ approved: 2, not: 1, why: 'changed' })
    expect(of('changed', 'others')).toEqual({ approved: 0, not: 2, why: undefined })
    expect(of('approved')).toEqual({ approved: 1, not: 0, why: undefined })
  })
})
