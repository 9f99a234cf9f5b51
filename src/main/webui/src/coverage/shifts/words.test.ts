// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { strings as en } from '../../shared/i18n/en'
import { strings as enLater } from '../../shared/i18n/en/later'
import { strings as fi } from '../../shared/i18n/fi'
import { strings as fiLater } from '../../shared/i18n/fi/later'
import { speaker } from '../../shared/i18n/words'
import { ZONE } from '../testing'
import type { Absence } from '../types'
import type { MyShift } from './shifts'
import { absenceDays, localTimes, partnerWords, timesWords, whenWords } from './words'

const english = speaker({ ...en, ...enLater }, 'en')
const finnish = speaker({ ...fi, ...fiLater } as never, 'fi')
const now = Date.parse('2026-11-30T08:00:00Z')
const at = (hour: number) => Date.parse('2026-12-01T00:00:00+02:00') + hour * 3_600_000

describe('the words of a shift', () => {
  it('tell hours as each language does, and an end that lies on the next day', () => {
    const times = localTimes('2026-12-01T16:30:00', '2026-12-01T20:00:00')
    expect(whenWords(finnish, 'fi', times, now)).toBe('ti 1.12. 16.30–20')
    expect(whenWords(english, 'en', times, now, 'Arki')).toBe('Tue 1 Dec 16:30–20 · Arki')
    expect(timesWords(english, 'en', localTimes('2026-12-01T22:00', '2026-12-02T06:00'))).toBe('22–6 the next day')
    expect(timesWords(english, 'en', localTimes('2026-12-01T16:00', '2026-12-02T00:00'))).toBe('16–24')
  })

  it('tell whoever is there all the time by name, others by the hours', () => {
    const partner = (id: string, from: number, until: number) => ({
      member: { id, name: id },
      from: at(from),
      until: at(until),
    })
    const shift = (...partners: MyShift['partners']) =>
      ({ from: at(12), until: at(20), zone: ZONE, partners }) as unknown as MyShift
    const words = (...partners: MyShift['partners']) => partnerWords(english, 'en', shift(...partners), (id) => id)
    expect(words()).toBe('Nobody else is there')
    expect(words(partner('Sanna', 12, 20))).toBe('With Sanna')
    expect(words(partner('Joonas', 12, 16), partner('Sanna', 12, 20))).toBe('With Joonas 12–16 and Sanna')
  })
})

describe('the days of an absence', () => {
  const absence = (change: Partial<Absence>) => ({ from: '', until: '', ...change }) as Absence

  it('are whole days, the last one included', () => {
    expect(absenceDays('en', absence({ firstDay: '2026-12-01', lastDay: '2026-12-01' }), ZONE, now)).toBe('Tue 1 Dec')
    expect(absenceDays('fi', absence({ firstDay: '2026-12-01', lastDay: '2026-12-04' }), ZONE, now)).toBe(
      'ti 1.12. – pe 4.12.',
    )
  })

  it('end at 24 where they end at midnight', () => {
    const ill = absence({ from: '2026-12-01T08:15:00Z', until: '2026-12-01T22:00:00Z' })
    expect(absenceDays('en', ill, ZONE, now)).toBe('Tue 1 Dec 10:15–24')
    const long = absence({ from: '2026-12-01T08:15:00Z', until: '2026-12-02T22:00:00Z' })
    expect(absenceDays('en', long, ZONE, now)).toBe('Tue 1 Dec 10:15 – Wed 2 Dec 24')
  })
})
