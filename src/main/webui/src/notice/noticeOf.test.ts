// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { strings as en } from '../shared/i18n/en'
import { strings as enLater } from '../shared/i18n/en/later'
import { speaker } from '../shared/i18n/words'
import { alsoIn, placeOf, saidIn, sentenceOf, WHATS } from './noticeOf'

const say = speaker({ ...en, ...enLater }, 'en')
const about = (what: string, commentId?: string) => placeOf({ what, subjectId: 's', commentId })

describe('a notice', () => {
  it('has words for everything that is told', () => {
    expect(WHATS.filter((what) => !enLater.notice[what])).toEqual([])
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
    expect(about('work-escalated', 'c')).toBe('/queue/c')
    expect(about('gap-found')).toBe('/coverage')
    expect(about('swap-asked')).toBe('/shifts')
    expect(about('ask-made')).toBe('/shifts')
    expect(about('ask-all-refused')).toBe('/coverage')
    expect(about('handover-noted')).toBe('/shifts')
    expect(about('absence-refused')).toBe('/shifts')
    expect(about('work-handed-over')).toBe('/mine')
  })

  it('repeats what a person said, and nothing that only the program understands', () => {
    expect(saidIn({ what: 'reply-returned', detail: 'returned: kerro myös hinta' })).toBe('kerro myös hinta')
    expect(saidIn({ what: 'reply-approved', detail: 'queued' })).toBeUndefined()
    expect(saidIn({ what: 'handover-noted', detail: 'Pasi soittaa klo 9' })).toBe('Pasi soittaa klo 9')
    expect(saidIn({ what: 'gap-confirmed', detail: 'somebody is ill' })).toBeUndefined()
    expect(saidIn({ what: 'gap-found', detail: 'Arki 2026-12-23T16:00' })).toBeUndefined()
  })

  it('says what the program adds as the reader says it', () => {
    const also = (what: string, detail: string) => alsoIn({ what, detail }, say, 'en')
    expect(also('gap-found', 'Arki ja ilta 2031-12-23T16:00')).toBe('Arki ja ilta, 23 Dec 2031 16:00')
    expect(also('gap-found', 'Arki 2031-12-23T16:30:00 and 2 more')).toBe('Arki, 23 Dec 2031 16:30 (+2)')
    expect(also('ask-made', 'Arki 2031-12-23T16:00')).toBe('Arki, 23 Dec 2031 16:00')
    expect(also('work-handed-over', '3 comments from Joonas Korhonen')).toBe('3 comments, before: Joonas Korhonen')
    expect(also('gap-confirmed', 'somebody is ill')).toBe('Somebody fell ill.')
    expect(also('gap-confirmed', 'Pekka agreed')).toBeUndefined()
    expect(also('gap-found', 'of a newer server')).toBeUndefined()
  })
})
