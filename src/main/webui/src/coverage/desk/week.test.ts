// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { strings as en } from '../../shared/i18n/en'
import { strings as enLater } from '../../shared/i18n/en/later'
import { strings as fi } from '../../shared/i18n/fi'
import { strings as fiLater } from '../../shared/i18n/fi/later'
import { type Strings, speaker } from '../../shared/i18n/words'
import type { WeeklyHours } from '../types'
import { copyDay, daysWords, NO_HOURS, weeklyOf, weekMinutes, weekOf, weekWords } from './week'

const say = speaker({ ...fi, ...fiLater } as Strings, 'fi')
const words = (...weekly: WeeklyHours[]) => weekWords(say, 'fi', weekOf(weekly))
const WEEKDAYS: WeeklyHours['days'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
const ALL: WeeklyHours['days'] = [...WEEKDAYS, 'saturday', 'sunday']

describe('service hours in words', () => {
  it('tell days with the same hours together', () => {
    expect(
      words(
        { days: ['friday', 'monday', 'tuesday', 'thursday', 'wednesday'], from: '09:00:00', until: '16:00:00' },
        { days: ['saturday'], from: '10:00', until: '14:30' },
      ),
    ).toBe('ma–pe 9–16, la 10–14.30')
    expect(words({ days: ['monday', 'wednesday', 'thursday'], from: '09:00', until: '16:00' })).toBe('ma, ke, to 9–16')
  })

  it('tell several stretches of a day in order', () => {
    expect(
      words({ days: WEEKDAYS, from: '13:00', until: '16:00' }, { days: WEEKDAYS, from: '09:00', until: '12:00' }),
    ).toBe('ma–pe 9–12 ja 13–16')
  })

  it('go past midnight, to its stroke, and round the clock', () => {
    expect(words({ days: ['friday'], from: '18:00', until: '02:00' })).toBe('pe 18–2 seuraavana päivänä')
    expect(words({ days: ['friday'], from: '18:00', until: '00:00' })).toBe('pe 18–24')
    expect(words({ days: ALL, from: '00:00', until: '00:00' })).toBe('joka päivä ympäri vuorokauden')
    expect(words()).toBe('ei palveluaikaa')
  })

  it('are told in each language', () => {
    const english = speaker({ ...en, ...enLater } as Strings, 'en')
    const week = weekOf([{ days: WEEKDAYS, from: '09:00', until: '16:30' }])
    expect(weekWords(english, 'en', week)).toBe('Mon–Fri 9–16:30')
    expect(daysWords('sv', [0, 1, 2, 6])).toBe('mån–ons, sön')
  })
})

describe('a week of hours', () => {
  const week = weekOf([
    { days: WEEKDAYS, from: '09:00:00', until: '16:00:00' },
    { days: ['friday'], from: '18:00:00', until: '02:00:00' },
  ])

  it('goes back to the server as it came, days in order', () => {
    expect(weeklyOf(week)).toEqual([
      { days: WEEKDAYS, from: '09:00', until: '16:00' },
      { days: ['friday'], from: '18:00', until: '02:00' },
    ])
    expect(weeklyOf(NO_HOURS)).toEqual([])
  })

  it('is as long as its hours, the night included', () => {
    expect(weekMinutes(week)).toBe((5 * 7 + 8) * 60)
  })

  it('gives the hours of a day to others and leaves the rest', () => {
    const copied = copyDay(week, 4, [0, 5])
    expect(copied[0]).toEqual(week[4])
    expect(copied[5]).toEqual(week[4])
    expect(copied[1]).toEqual(week[1])
    expect(copied[6]).toEqual([])
  })
})
