// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { notice as en } from '../shared/i18n/en/notice'
import { placeOf, saidIn, sentenceOf, WHATS } from './noticeOf'

const about = (what: string, commentId?: string) => placeOf({ what, subjectId: 's', commentId })

describe('a notice', () => {
  it('has words for everything that is told', () => {
    expect(WHATS.filter((what) => !en[what])).toEqual([])
    expect(sentenceOf('reply-returned')).toBe('notice.reply-returned')
    expect(sentenceOf('of-a-newer-server')).toBeUndefined()
  })

  it('leads to where something can be done about it', () => {
    expect(about('reply-submitted', 'c')).toBe('/approvals/s')
    expect(about('reply-passed-on', 'c')).toBe('/approvals/s')
    expect(about('reply-returned', 'c')).toBe('/queue/c')
    expect(about('delegation-ends-soon')).toBe('/delegations?open=s')
    expect(about('trust-changed')).toBe('/delegations/mine')
    expect(about('break-glass-opened')).toBe('/delegations/acting')
  })

  it('repeats what a person said, and nothing that only the program understands', () => {
    expect(saidIn({ what: 'reply-returned', detail: 'returned: kerro myös hinta' })).toBe('kerro myös hinta')
    expect(saidIn({ what: 'reply-approved', detail: 'queued' })).toBeUndefined()
  })
})
