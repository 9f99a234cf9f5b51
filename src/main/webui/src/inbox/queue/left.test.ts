// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { readFilter } from './filter'
import { whyLeft } from './left'
import { AINO, comment, JOONAS } from './testing'

const NOW = Date.parse('2026-11-24T08:42:00Z')
const LATER = '2026-11-24T11:00:00Z'
const left = (address: string, more: Parameters<typeof comment>[2]) =>
  whyLeft(comment('a', 50, more), readFilter(address, 'priority'), AINO.id, NOW)

describe('a row leaves', () => {
  it.each([
    [
      'the open ones when it is resolved',
      '',
      { state: 'resolved', outcome: 'spam' },
      { why: 'resolved', outcome: 'spam' },
    ],
    ['the open ones when it is put off', '', { snoozedUntil: LATER }, { why: 'later', until: LATER }],
    ['the free ones when it is taken', '?assignee=none', { assignee: JOONAS }, { why: 'taken', by: JOONAS }],
    ['mine when somebody else has it', '?assignee=me', { assignee: JOONAS }, { why: 'taken', by: JOONAS }],
    ['mine when it is freed', '?assignee=me', {}, { why: 'freed' }],
    ['the later ones when it is awake', '?state=later', {}, { why: 'back' }],
    ['the resolved ones when it is open again', '?state=resolved', {}, { why: 'reopened' }],
    ['a label when it lost it', '?label=toimitus', {}, { why: 'label' }],
  ] as const)('%s', (_case, address, more, reason) => {
    expect(left(address, { ...more })).toEqual(reason)
  })

  it('never while it belongs there', () => {
    expect(left('', { assignee: JOONAS })).toBeNull()
    expect(left('?assignee=me', { assignee: AINO })).toBeNull()
    expect(left('?state=later', { snoozedUntil: LATER })).toBeNull()
    expect(left('?state=resolved', { state: 'resolved' })).toBeNull()
    expect(left('?q=hammas', {})).toBeNull()
  })
})
