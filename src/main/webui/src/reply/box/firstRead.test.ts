// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { strings } from '../../shared/i18n/en/later'
import { type Strings, speaker } from '../../shared/i18n/words'
import { firstRead } from './firstRead'

const say = speaker(strings as unknown as Strings, 'en')
const now = new Date(2026, 10, 24, 10, 10).getTime()
const channel = { approvalMinutes: 120 }
const standing = { drafts: true, answers: true, approves: false }

describe('what becomes of a reply that is read first', () => {
  it('says until when it is decided, and by whom then', () => {
    const both = { ...standing, approver: 'Pekka Lahtinen', fallback: 'Marja Hakala' }
    expect(firstRead(say, 'en', both, channel, now)).toBe('Decided by 12:10, then Marja')
    expect(firstRead(say, 'en', both, { ...channel, deskApprovalMinutes: 30 }, now)).toContain('10:40')
  })

  it('names nobody who is not known', () => {
    expect(firstRead(say, 'en', { ...standing, approver: 'Pekka Lahtinen' }, channel, now)).toBe('Decided by 12:10')
    expect(firstRead(say, 'en', standing, channel, now)).toBe(say('reply.submitFirst'))
    expect(firstRead(say, 'en', { ...standing, approver: 'Pekka' }, undefined, now)).toBe(say('reply.submitFirst'))
  })
})
