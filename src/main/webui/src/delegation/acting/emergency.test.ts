// @vitest-environment node

import { describe, expect, it } from 'vitest'
import type { BreakGlass } from '../../shared/api/delegation'
import { elias, katariina, risto } from '../testing'
import { mayReview, minutesTo, reviewDue, running, stateAt } from './emergency'

const at = (minutes: number) => new Date(Date.parse('2026-11-24T08:00:00Z') + minutes * 60_000).toISOString()
const now = (minutes: number) => Date.parse(at(minutes))
const asked: BreakGlass = {
  id: 'b1',
  version: 1,
  state: 'asked',
  drill: false,
  reason: 'Riston puhelin ei vastaa',
  askedBy: elias,
  askedAt: at(0),
  confirmBy: at(15),
  reviewDue: false,
}
const open: BreakGlass = { ...asked, state: 'open', second: katariina, startedAt: at(5), until: at(65) }

describe('the emergency key', () => {
  it('runs out by itself, between two answers of the server', () => {
    expect(stateAt(asked, now(14))).toBe('asked')
    expect(stateAt(asked, now(15))).toBe('lapsed')
    expect(stateAt(open, now(64))).toBe('open')
    expect(stateAt(open, now(65))).toBe('ended')
    expect(running([open], now(64))).toBe(open)
    expect(running([open], now(66))).toBeUndefined()
  })

  it('wants a review once it was open, by an owner who was not one of the two', () => {
    expect(reviewDue(open, now(64))).toBe(false)
    expect(reviewDue(open, now(66))).toBe(true)
    expect(reviewDue(asked, now(66))).toBe(false)
    expect(mayReview(open, risto.id)).toBe(true)
    expect(mayReview(open, elias.id)).toBe(false)
    expect(mayReview(open, katariina.id)).toBe(false)
  })

  it('counts begun minutes', () => {
    expect(minutesTo(at(10), now(0) + 1)).toBe(10)
    expect(minutesTo(at(10), now(11))).toBe(0)
  })
})
