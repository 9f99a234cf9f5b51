// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { axisOf, barsOf, groupsOf, placeOn, thinMinutes, worstFirst } from './bars'
import { aDay, aDesk, piece, ZONE } from './testing'

const DATE = '2026-12-23'
const nobody = { reason: 'all-absent' } as const
const day = aDay(DATE, [
  piece(DATE, 8, 10, ['aino', 'jonas']),
  piece(DATE, 10, 12, ['aino', 'jonas'], { approverIds: ['risto'] }),
  piece(DATE, 12, 16, ['aino']),
  piece(DATE, 16, 20, [], nobody),
])

describe('the hours of a page', () => {
  it('reach from the earliest to the latest service hour and an hour around them', () => {
    expect(axisOf([day, aDay('2026-12-24', [piece('2026-12-24', 9, 12, ['aino'])])], ZONE)).toEqual({
      from: 7 * 60,
      until: 21 * 60,
    })
  })

  it('stay within the day, and are there when nothing is open', () => {
    expect(axisOf([aDay(DATE, [piece(DATE, 0, 24, [])])], ZONE)).toEqual({ from: 0, until: 24 * 60 })
    expect(axisOf([aDay(DATE, [])], ZONE)).toEqual({ from: 7 * 60, until: 17 * 60 })
  })
})

describe('the bars of a day', () => {
  it('are full with two, half with one, a gap with nobody, and one bar as long as the same people are there', () => {
    expect(barsOf(day, ZONE).map(({ light, from, until }) => [light, from / 60, until / 60])).toEqual([
      ['full', 8, 12],
      ['half', 12, 16],
      ['gap', 16, 20],
    ])
  })

  it('are one whoever of the same people is named first', () => {
    const turned = aDay(DATE, [piece(DATE, 8, 12, ['aino', 'jonas']), piece(DATE, 12, 16, ['jonas', 'aino'])])
    expect(barsOf(turned, ZONE)).toHaveLength(1)
  })

  it('leave out what is over within its minute, such as between two roles that are given', () => {
    const moment = { from: '2026-12-23T08:00:14.2Z', until: '2026-12-23T08:00:14.9Z' }
    const pieces = [
      piece(DATE, 8, 10, [], nobody),
      { ...piece(DATE, 10, 10, ['aino']), ...moment },
      piece(DATE, 10, 12, ['jonas']),
    ]
    expect(barsOf(aDay(DATE, pieces), ZONE).map(({ from }) => from / 60)).toEqual([8, 10])
  })

  it('are a gap also where somebody is there but too few', () => {
    expect(barsOf(aDay(DATE, [piece(DATE, 8, 10, ['aino'], { reason: 'too-few' })]), ZONE)[0]?.light).toBe('gap')
  })

  it('lie on the axis by their time', () => {
    expect(placeOn({ from: 7 * 60, until: 17 * 60 }, { from: 8 * 60, until: 13 * 60 })).toEqual({ left: 10, width: 50 })
  })

  it('name each person once, in the order in which they come', () => {
    const bars = barsOf(day, ZONE)
    expect(groupsOf([...bars, { light: 'half', from: 0, until: 1, memberIds: ['aino', 'elias'] }])).toEqual([
      ['aino', 'jonas'],
      ['elias'],
    ])
  })
})

describe('several desks', () => {
  it('stand with the darkest first, then the thinnest', () => {
    const thin = aDesk([day], { desk: { id: 'thin', name: 'Thin' } })
    const dark = aDesk([], { desk: { id: 'dark', name: 'Dark' }, coveredMinutes: 540 })
    const well = aDesk([], { desk: { id: 'well', name: 'Well' } })
    expect(worstFirst([well, thin, dark]).map(({ desk }) => desk.id)).toEqual(['dark', 'thin', 'well'])
    expect(thinMinutes(thin)).toBe(240)
  })
})
