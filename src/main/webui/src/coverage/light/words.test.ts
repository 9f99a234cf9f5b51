// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { strings as enFirst } from '../../shared/i18n/en'
import { strings as en } from '../../shared/i18n/en/later'
import { strings as fiFirst } from '../../shared/i18n/fi'
import { strings as fi } from '../../shared/i18n/fi/later'
import { strings as svFirst } from '../../shared/i18n/sv'
import { strings as sv } from '../../shared/i18n/sv/later'
import { speaker } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { ZONE } from '../testing'
import type { Gap } from '../types'
import type { Status, Turn } from './light'
import { behindOf, statusWords, turnWords, type Voice, whenOf } from './words'

const strings = { en: { ...enFirst, ...en }, fi: { ...fiFirst, ...fi }, sv: { ...svFirst, ...sv } }
const at = (hour: number) => Date.parse('2026-11-24T00:00:00+02:00') + hour * 3_600_000
const NAMES: Record<string, string> = { aino: 'Aino', joonas: 'Joonas', elina: 'Elina' }

const voice = (language: Language, now = at(10.7)): Voice => ({
  say: speaker(strings[language], language),
  language,
  zone: ZONE,
  now,
  nameOf: (id) => NAMES[id]!,
  channelOf: (id) => ({ google: 'Google' })[id],
})
const thin: Status = { form: 'thin', memberIds: ['elina'], since: at(16), until: at(20) }
const out = (gap: Partial<Gap> = {}): Status => ({ form: 'out', memberIds: [], since: at(16), gap: gap as Gap })

describe('the status sentence', () => {
  it('has its four forms in three languages', () => {
    const lastResort = { id: 'pekka', name: 'Pekka Lahtinen' }
    const closed: Status = { form: 'closed', memberIds: [], until: at(32) }
    const all: Status[] = [{ form: 'on', memberIds: ['aino', 'joonas'] }, thin, out({ lastResort }), closed]
    const said = (language: Language) => all.map((status) => statusWords(voice(language), status))
    expect(said('en')).toEqual([
      'The light is on.',
      'The light is on, Elina alone until 20.',
      'The light is out since 16. Pekka holds the work.',
      'Closed. The light comes on tomorrow at 8.',
    ])
    expect(said('fi')).toEqual([
      'Valo palaa.',
      'Valo palaa, Elina yksin klo 20 asti.',
      'Valo sammui klo 16. Töistä vastaa Pekka.',
      'Kiinni. Valo syttyy huomenna klo 8.',
    ])
    expect(said('sv')).toEqual([
      'Ljuset är tänt.',
      'Ljuset är tänt, Elina ensam till kl. 20.',
      'Ljuset släcktes kl. 16. Pekka har arbetet.',
      'Stängt. Ljuset tänds i morgon kl. 8.',
    ])
  })

  it('says what is missing where somebody is there all the same', () => {
    const few = (gap: Partial<Gap>): Status => ({ form: 'few', memberIds: ['aino'], gap: gap as Gap })
    const said = (gap: Partial<Gap>) => statusWords(voice('fi'), few(gap))
    expect(said({ reason: 'too-few', needed: 2, channelIds: ['google'] })).toBe('Vuorossa on liian vähän väkeä, 1/2.')
    expect(said({ reason: 'nobody-with-the-right', channelIds: ['google'] })).toBe('Ei vastaajaa vuorossa: Google.')
    expect(said({ reason: 'keepers-away', channelIds: ['google'] })).toBe('Avaimen haltijaa ei ole paikalla: Google.')
    expect(said({ reason: 'too-few-alone', channelIds: ['google'] })).toBe('Vuorossa on liian vähän väkeä.')
    expect(statusWords(voice('fi'), { form: 'few', memberIds: ['aino'] })).toBe('Vuorossa on liian vähän väkeä.')
  })

  it('does not promise a time that nobody knows', () => {
    expect(statusWords(voice('en'), { form: 'closed', memberIds: [] })).toBe('Closed.')
    expect(statusWords(voice('en'), out())).toBe('The light is out since 16.')
  })
})

describe('a time', () => {
  it('has its day, by the clock of the desk', () => {
    const said = (language: Language, hours: number) => whenOf(voice(language), at(hours))
    expect(said('fi', 16.5)).toBe('klo 16.30')
    expect(said('fi', 5 * 24 + 8)).toBe('sunnuntaina klo 8')
    expect(said('sv', 24 + 24 + 8)).toBe('på torsdag kl. 8')
    expect(said('en', 8 * 24 + 8)).toBe('2 Dec at 8')
    expect(statusWords(voice('en', at(26)), out())).toBe('The light is out since yesterday 16.')
  })

  it('until which somebody stays is plain without its day in the coming night', () => {
    expect(statusWords(voice('fi'), { ...thin, until: at(26) })).toBe('Valo palaa, Elina yksin klo 2 asti.')
  })
})

describe('behind the bar', () => {
  it('stand who is there and what comes next', () => {
    const next: Turn = { kind: 'over', at: at(16), memberIds: ['elina'] }
    expect(behindOf(voice('fi'), { form: 'on', memberIds: ['aino', 'joonas'], next })).toEqual([
      'Nyt Aino ja Joonas',
      'Elina jatkaa klo 16',
    ])
    expect(behindOf(voice('en'), thin)).toEqual([])
  })

  it('stands who comes first where it is closed', () => {
    const next: Turn = { kind: 'begins', at: at(32), memberIds: ['aino'] }
    expect(behindOf(voice('sv'), { form: 'closed', memberIds: [], next })).toEqual(['Då Aino'])
  })

  it('speaks of one and of several', () => {
    const next: Turn = { kind: 'goesOn', at: at(16), memberIds: ['aino'] }
    expect(turnWords(voice('fi'), next)).toBe('Aino jatkaa yksin klo 16')
    expect(turnWords(voice('fi'), { ...next, memberIds: ['aino', 'elina'] })).toBe('Aino ja Elina jatkavat klo 16')
  })
})
