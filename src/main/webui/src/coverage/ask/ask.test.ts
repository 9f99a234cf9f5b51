// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { strings as en } from '../../shared/i18n/en'
import { strings as later } from '../../shared/i18n/en/later'
import { speaker } from '../../shared/i18n/words'
import { ZONE } from '../testing'
import type { Fix, Gap } from '../types'
import { instantOf } from '../wall'
import { answerByFor, askable, askBody, askedOf, askedWords, instantIn, putTo } from './ask'
import type { Ask } from './server'

const say = speaker({ ...en, ...later }, 'en')
const DATE = '2026-12-23'
const at = (hours: number) => instantOf(DATE, hours * 60, ZONE)
const iso = (hours: number) => new Date(at(hours)).toISOString()
const who = (id: string) => ({ id, name: `${id} Virtanen` })
const day = { from: at(0), until: at(24) }
const hour = 3_600_000

const fix = (id: string, checks: Partial<Fix['checks'][number]>[] = [], kind: Fix['kind'] = 'comeIn'): Fix => ({
  kind,
  member: who(id),
  deskId: 'arki',
  from: `${DATE}T16:00:00`,
  until: `${DATE}T18:00:00`,
  checks: checks.map((check) => ({ code: 'may', state: 'ok', detail: '', ...check })),
})

const gap: Gap = {
  deskId: 'arki',
  from: iso(16),
  until: iso(20),
  minutes: 240,
  reason: 'all-absent',
  detail: '',
  channelIds: ['fb'],
  onDuty: [],
  missing: [],
  needed: 1,
  fixes: [
    fix('joonas'),
    fix('marja', [{ code: 'part', state: 'warning' }]),
    fix('aino', [{ code: 'hours', state: 'no' }]),
    fix('sami', [], 'renewDelegation'),
  ],
  asked: [],
}

describe('the time to answer', () => {
  const from = at(16)
  const until = at(20)
  const left = (before: number) => (answerByFor(from, until, from - before * hour) - from) / hour

  it('ends a day before the gap', () => {
    expect(left(24 * 14)).toBe(-24)
    expect(left(49)).toBe(-24)
  })

  it('is some hours where the gap is near, and half of what is left where it is very near', () => {
    expect(left(30)).toBe(-26)
    expect(left(4)).toBe(-2)
    expect(left(2)).toBe(-1)
  })

  it('is what is left of a gap that has begun', () => {
    expect(left(-2)).toBe(3)
    expect(answerByFor(from, until, until - 60_000)).toBe(until)
  })

  it('is what stands in the field, on the clocks of the desk', () => {
    expect(instantIn(`${DATE}T16:30`, ZONE)).toBe(at(16.5))
    expect(instantIn('', ZONE)).toBeUndefined()
  })
})

describe('what is asked for', () => {
  const until = at(12)

  it('is the gap, of one or of everybody', () => {
    expect(askBody(gap, gap.fixes[0], day, ZONE, until, ' Voitko? ')).toEqual({
      deskId: 'arki',
      from: `${DATE}T16:00`,
      until: `${DATE}T20:00`,
      answerBy: iso(12),
      memberIds: ['joonas'],
      message: 'Voitko?',
    })
    expect(askBody(gap, undefined, day, ZONE, until, ' ')).not.toHaveProperty('memberIds')
  })

  it('is the part that one can take, and of a long gap what the day shows', () => {
    expect(askBody(gap, gap.fixes[1], day, ZONE, until, '').until).toBe(`${DATE}T18:00`)
    const weekend = { ...gap, until: iso(72) }
    expect(askBody(weekend, undefined, day, ZONE, until, '').until).toBe('2026-12-24T00:00')
  })

  it('is asked of all who could take the whole without breaking a rule', () => {
    expect(askable(gap, 'pekka').map(({ member }) => member.id)).toEqual(['joonas'])
    expect(askable(gap, 'joonas')).toEqual([])
  })
})

describe('an asked gap', () => {
  const members = [who('joonas'), who('marja')]
  const asked = { ...gap, asked: [{ askId: 'a', from: gap.from, until: gap.until, members, answerBy: iso(9) }] }

  it('says who is asked and until when', () => {
    expect(askedWords(say, 'en', asked, ZONE, at(-24))).toBe('asked: joonas and marja, answer by tomorrow 9:00')
    expect(askedWords(say, 'en', gap, ZONE, at(-24))).toBeUndefined()
    const many = ['a', 'b', 'c', 'd', 'e'].map(who)
    const loud = { ...asked, asked: [{ ...asked.asked[0]!, members: many }] }
    expect(askedWords(say, 'en', loud, ZONE, at(-24))).toMatch(/^asked: a, b, c and 2 more,/u)
  })

  it('knows whom it waits for', () => {
    expect(askedOf(asked, 'marja')?.askId).toBe('a')
    expect(askedOf(asked, 'aino')).toBeUndefined()
  })
})

describe('what I am asked', () => {
  const ask = (id: string, answerBy: number, more: Partial<Ask> = {}) =>
    ({ id, state: 'open', asked: [who('me')], waitsFor: [who('me')], answerBy: iso(answerBy), ...more }) as Ask

  it('comes by its deadline, what I said no to last, what was put to others or has ended not at all', () => {
    const asks = [
      ask('later', 12),
      ask('said', 8, { waitsFor: [] }),
      ask('soon', 9),
      ask('other', 9, { asked: [who('you')] }),
      ask('over', 9, { state: 'taken' }),
    ]
    expect(putTo(asks, 'me').map(({ id }) => id)).toEqual(['soon', 'later', 'said'])
  })
})
