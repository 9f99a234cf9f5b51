// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { strings } from '../shared/i18n/fi/later'
import { type Strings, speaker } from '../shared/i18n/words'
import { moment } from '../shared/time/format'
import { saidValue } from './values'

const say = speaker(strings as unknown as Strings, 'fi')
const value = (what: string, text: string) => saidValue(what, text, say, 'fi')

describe('before and after', () => {
  it('are said in the language of the reader', () => {
    expect(value('reply-submitted', 'draft')).toBe('luonnos')
    expect(value('member-joined', 'staff, owner')).toBe('henkilökunta, omistaja')
    expect(value('trust-changed', 'sampled, one in 5')).toBe('otanta 1/5')
    expect(value('acting-owner-named', 'Katariina Nyman whenever absent')).toBe('Katariina Nyman aina poissa ollessaan')
    expect(value('channel-health', 'needs_attention')).toBe('ei pääse sisään')
    const end = '2027-05-27T00:00:00Z'
    expect(value('delegation-requested', `requested drafter until ${end}`)).toBe(
      `pyydetty luonnostelija asti ${moment('fi', end)}`,
    )
  })

  it('are never changed where a person wrote them', () => {
    expect(value('reply-edited', 'sent free of charge until Friday')).toBe('sent free of charge until Friday')
    expect(value('channel-renamed', 'open')).toBe('open')
    expect(value('comment-assigned', 'new')).toBe('new')
    expect(value('reply-approved', 'It is free until sent')).toBe('It is free until sent')
    expect(value('reply-approved', 'open again on monday')).toBe('open again on monday')
  })

  it('leave words that nobody translated', () => {
    expect(value('reply-sent', 'sung')).toBe('sung')
  })
})
