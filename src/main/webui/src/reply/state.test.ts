import { describe, expect, it } from 'vitest'
import type { Standing } from '../team/standing'
import { changesSince, readingOf } from './reading'
import { boxOf, obstacleTo } from './state'
import { aComment, aino, aReply, joonas } from './testing'

const box = (comment: Parameters<typeof aComment>[0]) =>
  boxOf({ comment: aComment(comment), me: aino.id, now: Date.parse('2026-11-24T08:42:00Z'), channelTakesReplies: true })
const soon = '2026-11-24T08:43:00Z'
const yes = { reply: true, hide: true, delete: false, like: true }

describe('the reply box', () => {
  it('is open when nobody holds the comment, when I do and when a claim ran out', () => {
    expect(box({}).kind).toBe('open')
    expect(box({ claim: { member: aino, expiresAt: soon } }).kind).toBe('open')
    expect(box({ claim: { member: joonas, expiresAt: '2026-11-24T08:41:00Z' } }).kind).toBe('open')
  })

  it("shows a colleague's claim", () => {
    expect(box({ claim: { member: joonas, expiresAt: soon } }).kind).toBe('others')
  })

  it('is closed for an observer, on a silent channel and on a deleted comment', () => {
    expect(box({ can: { ...yes, reply: false } })).toEqual({ kind: 'closed', why: 'observer' })
    expect(box({ deletedAt: soon })).toEqual({ kind: 'closed', why: 'deleted' })
    const comment = aComment({ can: { ...yes, reply: false } })
    expect(boxOf({ comment, me: aino.id, now: 0, channelTakesReplies: false })).toEqual({
      kind: 'closed',
      why: 'channel',
    })
  })

  it.each(['queued', 'sending', 'failed', 'unknown'] as const)('shows a reply that is %s before all else', (state) => {
    const claim = { member: joonas, expiresAt: soon }
    expect(box({ claim, deletedAt: soon, replies: [aReply({ state })] }).kind).toBe(state)
  })

  describe('with replies that wait for an approval', () => {
    const writer = { drafts: true, answers: true, approves: false, trust: 'supervised' } as const
    const approver = { drafts: false, answers: false, approves: true }
    const here = (replies: ReturnType<typeof aReply>[], standing: Standing, change = {}) =>
      boxOf({ comment: aComment({ replies, ...change }), me: aino.id, now: 0, channelTakesReplies: true, standing })
    const mine = aReply({ id: 'mine', state: 'submitted' })
    const late = aReply({
      id: 'late',
      state: 'submitted',
      author: joonas,
      approval: { deadline: '2026-11-24T12:00:00Z' },
    })
    const first = aReply({
      id: 'first',
      state: 'submitted',
      author: joonas,
      approval: { deadline: '2026-11-24T09:00:00Z' },
    })

    it('holds my own, and gives an approver the most urgent of the others', () => {
      expect(here([mine], writer)).toEqual({ kind: 'held', reply: mine })
      expect(here([late, first], approver)).toEqual({ kind: 'decide', reply: first })
    })

    it('never lets me decide on my own, and lets others write while one waits', () => {
      expect(here([mine], { ...writer, approves: true })).toEqual({ kind: 'held', reply: mine })
      expect(here([late], writer).kind).toBe('open')
    })

    it('opens what came back to me, not what came back to another', () => {
      const back = aReply({ state: 'returned' })
      expect(here([back], writer)).toEqual({ kind: 'returned', reply: back })
      expect(here([aReply({ state: 'returned', author: joonas })], writer).kind).toBe('open')
      expect(here([back], writer, { deletedAt: soon }).kind).toBe('closed')
    })

    it('is open for whoever may only draft', () => {
      const standing = { drafts: true, answers: false, approves: false }
      expect(here([], standing, { can: { ...yes, reply: false } }).kind).toBe('open')
    })

    it('shows what is on its way before what waits', () => {
      expect(here([late, aReply({ state: 'unknown' })], approver).kind).toBe('unknown')
    })
  })

  it('is open while only what says that the desk is closed is on its way', () => {
    expect(box({ replies: [aReply({ state: 'unknown', outOfHours: true })] }).kind).toBe('open')
  })

  it('is open again after a reply was sent or called back', () => {
    expect(box({ replies: [aReply({ state: 'sent' }), aReply({ state: 'cancelled' })] }).kind).toBe('open')
  })

  it('names the first thing that stands in the way of sending', () => {
    const clear = { online: true, blank: false, over: false, stale: false, rival: false, busy: false }
    expect(obstacleTo(clear)).toBeUndefined()
    expect(obstacleTo({ ...clear, online: false, over: true })).toBe('offline')
    expect(obstacleTo({ ...clear, stale: true, online: false })).toBe('stale')
  })
})

describe('what changed since I read', () => {
  const entry = (id: string, own = false) => ({
    id,
    author: { id: 'x', name: 'Jari' },
    text: 'Minäkin',
    own,
    createdAt: soon,
  })

  it('is a new comment in the thread, an edited text and a colleague’s reply', () => {
    const before = readingOf(aComment({ thread: [entry('t1')] }))
    const after = aComment({
      text: 'Muutettu',
      thread: [entry('t1'), entry('t2'), entry('t3', true)],
      replies: [
        aReply({ id: 'r1', state: 'queued', author: joonas }),
        aReply({ id: 'r2', state: 'sent', author: aino }),
      ],
    })
    expect(changesSince(before, after, aino.id).map((change) => change.what)).toEqual(['edited', 'reply', 'entry'])
  })

  it('is nothing when only labels or holders moved', () => {
    const before = readingOf(aComment({ version: 3 }))
    expect(changesSince(before, aComment({ version: 9, labels: ['x'], assignee: joonas }), aino.id)).toEqual([])
  })
})
