import { describe, expect, it, vi } from 'vitest'
import { problemOf } from '../../shared/api/problem'
import { aReply } from '../testing'
import { Sending } from './sending'

const letter = { text: 'Hei', seenVersion: 3, key: 'k1' }
const failing = (status: number, code: string) =>
  new Sending(() => Promise.reject(problemOf({ status, code, title: code })))

describe('sending', () => {
  it('happens once, however often it is pressed', async () => {
    const post = vi.fn(async () => aReply())
    const sending = new Sending(post)
    const [first, second] = await Promise.all([sending.send(letter), sending.send(letter)])
    expect(post).toHaveBeenCalledTimes(1)
    expect(first?.kind).toBe('accepted')
    expect(second).toBeUndefined()
  })

  it('can be tried again after silence, with the same key', async () => {
    const post = vi
      .fn()
      .mockRejectedValueOnce(problemOf({ status: 0 }))
      .mockResolvedValueOnce(aReply())
    const sending = new Sending(post)
    expect((await sending.send(letter))?.kind).toBe('refused')
    expect(sending.view.get().problem?.unreachable).toBe(true)
    expect((await sending.send(letter))?.kind).toBe('accepted')
    expect(post.mock.calls.map(([sent]) => sent.key)).toEqual(['k1', 'k1'])
  })

  it('waits for the same letter that is under way from another window', async () => {
    vi.useFakeTimers()
    const post = vi
      .fn()
      .mockRejectedValueOnce(problemOf({ status: 409, code: 'idempotency-key-running' }))
      .mockResolvedValueOnce(aReply())
    const sent = new Sending(post).send(letter)
    await vi.advanceTimersByTimeAsync(1000)
    vi.useRealTimers()
    expect((await sent)?.kind).toBe('accepted')
    expect(post.mock.calls.map(([sent]) => sent.key)).toEqual(['k1', 'k1'])
  })

  it('stops when the thread changed, when an earlier try arrived, and when it is refused', async () => {
    expect((await failing(412, 'thread-changed').send(letter))?.kind).toBe('stale')
    expect((await failing(422, 'idempotency-key-reused').send(letter))?.kind).toBe('arrivedBefore')
    const refused = failing(422, 'too-long')
    expect((await refused.send(letter))?.kind).toBe('refused')
    expect(refused.view.get()).toMatchObject({ busy: false, problem: { code: 'too-long' } })
  })
})
