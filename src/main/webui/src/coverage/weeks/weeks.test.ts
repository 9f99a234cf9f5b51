// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { strings as first } from '../../shared/i18n/en'
import { strings as later } from '../../shared/i18n/en/later'
import { strings as firstFi } from '../../shared/i18n/fi'
import { strings as laterFi } from '../../shared/i18n/fi/later'
import { speaker } from '../../shared/i18n/words'
import { firstDayOf } from '../period'
import { addressOf, placeOf } from '../place'
import { daysFrom, firstNamesOf, hour, reasonOf } from '../speech'
import { aDay, aDesk, piece, ZONE } from '../testing'
import type { Gap } from '../types'
import { cellsOf, gapLine, hoursOf, initialsOf, isAsked, spoken } from './cells'
import { moved, nextGap } from './move'

const DATE = '2026-12-23'
const NOW = Date.parse('2026-12-01T08:00:00Z')
const en = speaker({ ...first, ...later }, 'en')
const fi = speaker({ ...firstFi, ...laterFi }, 'fi')
const people = { members: ['Aino Vuorela', 'Aino Korpi', 'Jonas Lindqvist'].map((name, n) => ({ id: `${n}`, name })) }
const nameOf = firstNamesOf(people)

const gap: Gap = {
  deskId: 'arki',
  from: piece(DATE, 16, 20, []).from,
  until: piece(DATE, 16, 20, []).until,
  minutes: 240,
  reason: 'all-absent',
  detail: '',
  channelIds: ['fb', 'ig'],
  onDuty: [],
  missing: [
    { member: { id: '2', name: 'Jonas Lindqvist' }, why: 'absent', source: 'rota', ruleId: 'r' },
    { member: { id: '0', name: 'Aino Vuorela' }, why: 'absent', source: 'rota', ruleId: 'r' },
  ],
  needed: 1,
  fixes: [],
  asked: [],
}
const day = aDay(DATE, [
  piece(DATE, 8, 12, ['0', '2']),
  piece(DATE, 12, 16, ['2']),
  piece(DATE, 16, 20, [], { reason: 'all-absent' }),
])
const one = aDesk([day], { gaps: [gap] })
const [cell] = cellsOf(one, 'en', NOW) as [ReturnType<typeof cellsOf>[number]]

describe('a day of the twelve weeks', () => {
  it('is heard with the gap first, then who is there when', () => {
    expect(spoken(en, 'en', cell, ZONE, nameOf)).toBe(
      'Wednesday 23 December, gap 16 to 20, nobody, 8 to 12 Aino Vuorela and Jonas, 12 to 16 Jonas alone',
    )
    expect(spoken(fi, 'fi', cell, ZONE, nameOf)).toMatch(/^keskiviikko 23\. joulukuuta, aukko 16–20, ei ketään/)
  })

  it('says when all its gaps are asked of somebody, right after them', () => {
    const ask = {
      askId: 'k',
      members: [{ id: '0', name: 'Aino Vuorela' }],
      answerBy: gap.from,
      from: gap.from,
      until: gap.until,
    }
    const asked = { ...gap, asked: [ask] }
    expect(spoken(en, 'en', { ...cell, gaps: [asked] }, ZONE, nameOf)).toMatch(/gap 16 to 20, nobody, asked, 8 to 12/)
    expect(isAsked({ ...cell, gaps: [asked, gap] })).toBe(false)
    expect(isAsked({ ...cell, gaps: [] })).toBe(false)
  })

  it('is closed, which is no gap', () => {
    const [closed] = cellsOf(aDesk([aDay(DATE, [])]), 'en', NOW)
    expect(spoken(en, 'en', closed!, ZONE, nameOf)).toBe('Wednesday 23 December, closed')
  })

  it('says in few words what is missing, and on which channel where it is one', () => {
    expect(gapLine(fi, 'fi', cell, ZONE)).toBe('16–20 ei ketään')
    expect(gapLine(fi, 'fi', { ...cell, gaps: [gap, gap] }, ZONE)).toBe('2 aukkoa')
    expect(gapLine(fi, 'fi', { ...cell, gaps: [{ ...gap, onDuty: [{ id: '2', name: 'J' }], needed: 2 }] }, ZONE)).toBe(
      '16–20: 1/2',
    )
  })

  it('has no gap any more when it is over', () => {
    expect(cellsOf(one, 'en', Date.parse('2026-12-23T18:00:00Z'))[0]?.gaps).toEqual([])
    expect(cellsOf(one, 'en', Date.parse('2026-12-23T17:59:00Z'))[0]?.gaps).toEqual([gap])
  })

  it('shows initials by who comes when, and its hours', () => {
    expect(initialsOf(cell.bars, (id) => people.members[Number(id)]!.name)).toBe('AV JL')
    expect(hoursOf('fi', cell.bars)).toBe('8–20')
  })

  it('tells a season where it begins, and a holiday in the language of the reader', () => {
    const season = { occasion: 'joulukausi' }
    const names = { fi: 'joulupäivä', sv: 'juldagen', en: 'Christmas Day' }
    const days = [
      aDay('2026-12-22', [], season),
      aDay('2026-12-23', [], season),
      aDay('2026-12-25', [], { holiday: { date: '2026-12-25', kind: 'public', name: names } }),
    ]
    expect(cellsOf(aDesk(days), 'sv', NOW).map(({ name }) => name)).toEqual(['joulukausi', undefined, 'juldagen'])
  })
})

describe('words of a gap', () => {
  it('name the reason and the people', () => {
    expect(reasonOf(fi, 'fi', gap)).toBe('Poissa: Jonas ja Aino.')
    const few = { ...gap, reason: 'too-few' as const, onDuty: [{ id: '1', name: 'Aino Korpi' }], needed: 2 }
    expect(reasonOf(en, 'en', few)).toBe('Only Aino of 2. Away: Jonas and Aino.')
  })

  it('write hours and weeks as each language does', () => {
    expect([hour('fi', 990), hour('en', 990), hour('sv', 960)]).toEqual(['16.30', '16:30', '16'])
    expect(daysFrom('fi', '2026-11-23', '2026-11-29')).toBe('23.–29.11.')
    expect(daysFrom('fi', '2026-11-30', '2026-12-06')).toBe('30.11.–6.12.')
    expect(daysFrom('en', '2026-11-23', '2026-11-29')).toBe('23–29 Nov')
  })
})

describe('the way through the weeks', () => {
  it('goes by days and weeks and stops at the edges', () => {
    expect([moved(8, 'ArrowUp', 84), moved(3, 'ArrowUp', 84), moved(83, 'ArrowRight', 84)]).toEqual([1, 3, 83])
    expect([moved(9, 'Home', 84), moved(9, 'End', 84), moved(9, 'PageDown', 84), moved(9, 'x', 84)]).toEqual([
      7,
      13,
      79,
      undefined,
    ])
  })

  it('goes to the next gap and back, round and round', () => {
    expect([nextGap(0, [5, 30]), nextGap(5, [5, 30]), nextGap(30, [5, 30]), nextGap(0, [])]).toEqual([
      5,
      30,
      5,
      undefined,
    ])
    expect([nextGap(30, [5, 30], true), nextGap(5, [5, 30], true)]).toEqual([5, 30])
  })

  it('stands in the address', () => {
    const place = { desk: 'arki', view: 'day', date: DATE, fix: 'noora' } as const
    expect(placeOf(addressOf(place).split('?')[1]!)).toEqual(place)
    expect(addressOf({ view: '12w' })).toBe('/coverage')
    expect(placeOf('view=moon&date=tomorrow')).toEqual({ view: '12w' })
  })

  it('begins with this week, or with that of a date elsewhere', () => {
    expect(firstDayOf(undefined, '2026-11-26')).toBe('2026-11-23')
    expect(firstDayOf('2027-02-14', '2026-11-26')).toBe('2026-11-23')
    expect(firstDayOf('2027-02-15', '2026-11-26')).toBe('2027-02-15')
    expect(firstDayOf('2026-11-18', '2026-11-26')).toBe('2026-11-16')
  })
})
