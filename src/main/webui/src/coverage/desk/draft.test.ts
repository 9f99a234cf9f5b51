// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { changeOf } from '../parts/change'
import type { Desk } from '../types'
import { coming } from './coming'
import { bodyOf, CLOSED_HOLIDAYS, draftOf, missingIn, newDesk } from './draft'

const desk: Desk = {
  id: 'arki',
  name: 'Arki',
  channels: [{ id: 'blog', network: 'demo', name: 'Blogi' }],
  zone: 'Europe/Helsinki',
  serviceHours: [{ days: ['tuesday', 'monday'], from: '09:00:00', until: '16:00:00' }],
  seasons: [],
  exceptions: [{ date: '2026-12-31', hours: [{ from: '09:00:00', until: '12:00:00' }] }],
  holidays: { country: 'FI', publicHolidays: 'closed', eves: 'asUsual', hours: [], ownDays: [] },
  atLeast: 1,
  atLeastAlone: 0,
  keepersPresent: 0,
  approvalMinutes: 45,
  lastResort: { id: 'risto', name: 'Risto' },
  targets: { firstReplyMinutes: 240 },
  workRules: { shiftHours: 13, restHours: 11, daysRunning: 5, weekHours: 48 },
  escalation: [{ to: 'approver', minutes: -30, repeat: 1 }],
  assignsWork: true,
  mostOpen: 30,
  fillsGaps: false,
  version: 3,
}

describe('a desk that is written', () => {
  it('goes back to the server as it came', () => {
    expect(bodyOf(draftOf(desk))).toMatchObject({
      serviceHours: [{ days: ['monday', 'tuesday'], from: '09:00', until: '16:00' }],
      exceptions: [{ date: '2026-12-31', hours: [{ from: '09:00', until: '12:00' }] }],
      lastResortId: 'risto',
      approvalMinutes: 45,
      escalation: [{ to: 'approver', minutes: -30, repeat: 1 }],
    })
    expect(changeOf(bodyOf(draftOf(desk)), bodyOf(draftOf(desk)))).toEqual({})
  })

  it('names what is emptied, and sends only what is another', () => {
    const before = draftOf(desk)
    const after = {
      ...before,
      holidays: undefined,
      lastResortId: '',
      approvalMinutes: undefined,
      atLeast: 2,
      firstReplyMinutes: undefined,
    }
    expect(changeOf(bodyOf(before), bodyOf(after))).toEqual({
      atLeast: 2,
      targets: {},
      clear: ['holidays', 'approvalMinutes', 'lastResortId'],
    })
  })

  it('says what is missing before anything is asked', () => {
    const fresh = { ...newDesk('Europe/Helsinki'), name: 'Arki', channels: ['blog'] }
    expect(missingIn(fresh)).toBeUndefined()
    expect(missingIn({ ...fresh, name: ' ' })).toBe('desks.needsName')
    expect(missingIn({ ...fresh, channels: [] })).toBe('desks.needsChannel')
    expect(missingIn({ ...fresh, week: fresh.week.with(0, [{ from: '09:00', until: '' }]) })).toBe('desks.needsTimes')
    expect(missingIn({ ...fresh, dates: [{ date: '', name: '', hours: [] }] })).toBe('desks.needsDate')
    const shortened = { ...CLOSED_HOLIDAYS, eves: 'shortened' as const }
    expect(missingIn({ ...fresh, holidays: shortened })).toBe('desks.needsTimes')
    expect(
      missingIn({ ...fresh, holidays: { ...shortened, hours: [{ from: '10:00', until: '14:00' }] } }),
    ).toBeUndefined()
    const closedWords = [{ language: 'fi', text: 'Vastaamme viimeistään {time}.' }]
    expect(missingIn({ ...fresh, closedWords })).toBe('desks.needsTarget')
    expect(missingIn({ ...fresh, closedWords, firstReplyMinutes: 60 })).toBeUndefined()
    const timeless = [{ language: 'fi', text: 'Vastaamme huomenna.' }]
    expect(missingIn({ ...fresh, closedWords: timeless, firstReplyMinutes: 60 })).toBe('desks.needsTime')
    const season = { name: '', from: '2026-12-23', until: '2026-12-01', week: fresh.week }
    expect(missingIn({ ...fresh, seasons: [season] })).toBe('desks.needsSeason')
  })
})

it('coming holidays are told once a date, by law before custom, the own ones before both', () => {
  const name = (en: string) => ({ en })
  const known = [
    { date: '2026-11-01', kind: 'public', name: name('All Saints') },
    { date: '2026-12-24', kind: 'eve', name: name('Christmas Eve') },
    { date: '2026-12-25', kind: 'public', name: name('Christmas Day') },
    { date: '2026-12-25', kind: 'eve', name: name('Another') },
  ] as const
  const rules = { ...CLOSED_HOLIDAYS, ownDays: [{ date: '2026-12-24', name: 'Siivouspäivä' }] }
  expect(coming([...known], rules, '2026-11-26', 'en')).toEqual([
    { date: '2026-12-24', name: 'Siivouspäivä', policy: 'closed' },
    { date: '2026-12-25', name: 'Christmas Day', policy: 'closed' },
  ])
})
