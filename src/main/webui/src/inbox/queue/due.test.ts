// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { strings } from '../../shared/i18n/fi'
import { type Strings, speaker } from '../../shared/i18n/words'
import { due } from './due'
import { comment } from './testing'

const say = speaker(strings as unknown as Strings, 'fi')
const now = new Date(2026, 10, 24, 10, 42).getTime()
const dueIn = (minutes: number, state: 'new' | 'resolved' = 'new') =>
  due(comment('a', 50, { dueAt: new Date(now + minutes * 60_000).toISOString(), state }), now, 'fi', say)

describe('the time left', () => {
  it.each([
    [-12, 'late', 'Myöhässä klo 10.30 lähtien'],
    [14, 'soon', '14 min jäljellä'],
    [52, 'near', '52 min jäljellä'],
    [80, 'calm', '1 t 20 min'],
    [11 * 60, 'calm', '11 t'],
    [22 * 60, 'calm', 'huomenna'],
  ] as const)('%i minutes ahead is %s: %s', (minutes, tone, text) => {
    expect(dueIn(minutes)).toMatchObject({ tone, text })
  })

  it('is not told of what is resolved', () => {
    expect(dueIn(14, 'resolved')).toBeNull()
  })
})
