// @vitest-environment node

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Batch, collector, kindOf } from './collector'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const change = (type: string, id: string, version = 1) => ({ type, id, version })

describe('a burst of events', () => {
  it('is one look after half a second, the newest version of each', () => {
    const heard: Batch[] = []
    const gathered = collector((batch) => heard.push(batch))
    gathered.add(change('comment-arrived', 'a', 1))
    gathered.add(change('comment-assigned', 'a', 3))
    gathered.add(change('comment-edited', 'a', 2))
    gathered.add(change('channel-health', 'a', 1))
    vi.advanceTimersByTime(499)
    expect(heard).toEqual([])
    vi.advanceTimersByTime(1)
    expect(heard).toEqual([
      { changes: [change('comment-assigned', 'a', 3), change('channel-health', 'a', 1)], everything: false },
    ])
  })

  it('does not put off the look: a steady stream is looked at twice a second', () => {
    const heard: Batch[] = []
    const gathered = collector((batch) => heard.push(batch))
    for (let n = 0; n < 20; n++) {
      gathered.add(change('comment-viewed', `c${n}`))
      vi.advanceTimersByTime(100)
    }
    expect(heard.length).toBe(4)
  })

  it('says when it cannot tell what was missed', () => {
    const heard: Batch[] = []
    collector((batch) => heard.push(batch)).all()
    vi.advanceTimersByTime(500)
    expect(heard).toEqual([{ changes: [], everything: true }])
  })
})

it('knows the kind by what stands before the first dash', () => {
  expect(kindOf('comment-claim-taken-over')).toBe('comment')
  expect(kindOf('reply-sent')).toBe('reply')
})
