import { describe, expect, it } from 'vitest'
import { problemOf } from '../../shared/api/problem'
import { aComment, aReply, joonas } from '../testing'
import { changedSince, lastReturn, othersWaiting, refusalOf } from './deciding'

const refused = (status: number, code: string) => refusalOf(problemOf({ status, code }))
const reply = aReply({ state: 'submitted', createdAt: '2026-11-24T08:00:00Z' })

describe('why a decision was not taken', () => {
  it('tells apart what somebody can do about it', () => {
    expect(refused(409, 'other-replies-wait')).toBe('others')
    expect(refused(412, 'thread-changed')).toBe('changed')
    expect(refused(412, 'stale-version')).toBe('decided')
    expect(refused(409, 'conflict')).toBe('decided')
    expect(refused(403, 'own-reply')).toBe('own')
    expect(refused(403, 'role-missing')).toBe('refused')
    expect(refused(500, 'http-500')).toBe('refused')
  })
})

describe('the comment under a reply that waits', () => {
  const since = '2026-11-24T08:00:01Z'

  it('has changed when its words did, or when somebody wrote after it', () => {
    expect(changedSince(reply, aComment())).toBe(false)
    expect(changedSince(reply, aComment({ editedAt: since }))).toBe(true)
    expect(changedSince(reply, aComment({ deletedAt: since }))).toBe(true)
    const entry = { id: 't1', author: { id: 'j', name: 'Jari' }, text: 'x', own: false, createdAt: since }
    expect(changedSince(reply, aComment({ thread: [entry] }))).toBe(true)
  })

  it('has not changed by an edit before, by a new version alone, or by our own words', () => {
    expect(changedSince(reply, aComment({ editedAt: '2026-11-24T07:59:00Z' }))).toBe(false)
    expect(changedSince(reply, aComment({ version: 9, labels: ['x'] }))).toBe(false)
    const own = { id: 't1', author: { id: 'j', name: 'We' }, text: 'x', own: true, createdAt: since }
    expect(changedSince(reply, aComment({ thread: [own] }))).toBe(false)
  })

  it('knows the other replies that wait there', () => {
    const other = aReply({ id: 'r2', state: 'submitted', author: joonas })
    const comment = aComment({ replies: [reply, other, aReply({ id: 'r3', state: 'sent' })] })
    expect(othersWaiting(reply, comment)).toEqual([other])
  })
})

describe('the last return', () => {
  const at = '2026-11-24T08:00:00Z'
  const entry = (what: string, change = {}) => ({ id: what, at, what, subjectId: 'r1', ...change })
  const returned = entry('reply-returned', { who: joonas, from: 'submitted', to: 'returned: Kerro mistä saa' })

  it('tells who gave it back and why, and how it read then', () => {
    const history = [
      entry('reply-edited', { from: 'Ensimmäinen', to: 'Toinen' }),
      returned,
      entry('reply-edited', { from: 'Toinen', to: 'Kolmas' }),
      entry('reply-edited', { from: 'Kolmas', to: reply.text }),
    ]
    expect(lastReturn(reply, history)).toEqual({ by: joonas, at, reason: 'Kerro mistä saa', before: 'Toinen' })
  })

  it('has no old text where nothing was exchanged since', () => {
    expect(lastReturn(reply, [entry('reply-edited', { from: 'x', to: 'y' }), returned])?.before).toBeUndefined()
    expect(lastReturn(reply, [returned, entry('reply-edited', { from: reply.text })])?.before).toBeUndefined()
  })

  it('is none where this reply never came back', () => {
    expect(lastReturn(reply, [{ ...returned, subjectId: 'r2' }])).toBeUndefined()
    expect(lastReturn(reply, [])).toBeUndefined()
  })
})
