// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { aDay, aDesk } from '../testing'
import { askAgain } from './again'
import { changesOf } from './diff'
import { bodyOf, heldOf } from './held'
import { added, movedTo, nextOpen, stretched } from './moves'
import { AINO, DATES, DESKS, EVE, JOONAS, MONDAY, SATURDAY, shift, TUESDAY, WEDNESDAY } from './testing'

const times = ({ from, until }: { from: string; until: string }) => [from, until]

describe('a shift that is moved', () => {
  const morning = shift('aino', MONDAY, '08:00', '13:00')

  it('to somebody else keeps its time', () => {
    expect(movedTo(morning, { memberId: 'joonas', date: MONDAY }, DESKS)).toEqual({ ...morning, memberId: 'joonas' })
  })

  it('to a day like it keeps its clock', () => {
    expect(times(movedTo(morning, { memberId: 'aino', date: TUESDAY }, DESKS))).toEqual([
      `${TUESDAY}T08:00`,
      `${TUESDAY}T13:00`,
    ])
  })

  it('to a short day is cut to its hours, from the opening on', () => {
    expect(times(movedTo(morning, { memberId: 'aino', date: EVE }, DESKS))).toEqual([`${EVE}T09:00`, `${EVE}T12:00`])
    const evening = shift('aino', MONDAY, '13:00', '18:00')
    expect(times(movedTo(evening, { memberId: 'aino', date: EVE }, DESKS))).toEqual([`${EVE}T09:00`, `${EVE}T12:00`])
  })

  it('from a short day to a whole one still is all of the day', () => {
    const short = shift('aino', EVE, '09:00', '12:00')
    expect(times(movedTo(short, { memberId: 'aino', date: MONDAY }, DESKS))).toEqual([
      `${MONDAY}T08:00`,
      `${MONDAY}T18:00`,
    ])
  })

  it('through the night ends on the day after', () => {
    const night = { ...shift('aino', MONDAY, '17:00', '18:00'), until: `${TUESDAY}T02:00` }
    expect(times(movedTo(night, { memberId: 'aino', date: WEDNESDAY }, DESKS))).toEqual([
      `${WEDNESDAY}T17:00`,
      `${EVE}T02:00`,
    ])
  })

  it('goes over closed days, and stays where there is no other', () => {
    expect(nextOpen({ ...morning, from: `${TUESDAY}T08:00` }, 1, DATES, DESKS)).toBe(EVE)
    expect(nextOpen(morning, -1, DATES, DESKS)).toBe(MONDAY)
    expect(nextOpen({ ...morning, from: `${SATURDAY}T08:00` }, 1, DATES, DESKS)).toBe(SATURDAY)
  })

  it('is longer or shorter by a quarter, never nothing', () => {
    expect(stretched(morning, 1).until).toBe(`${MONDAY}T13:15`)
    const least = shift('aino', MONDAY, '08:00', '08:15')
    expect(stretched(least, -1)).toBe(least)
  })
})

it('a new shift takes what nobody does yet, else the whole opening', () => {
  const [desk] = DESKS
  const morning = shift('aino', MONDAY, '08:00', '13:00')
  expect(added('joonas', MONDAY, desk!, [morning], 'n')).toMatchObject({
    from: `${MONDAY}T13:00`,
    until: `${MONDAY}T18:00`,
  })
  expect(added('joonas', MONDAY, desk!, [], 'n')).toMatchObject({ from: `${MONDAY}T08:00`, until: `${MONDAY}T18:00` })
  const all = shift('aino', MONDAY, '08:00', '18:00')
  expect(added('joonas', MONDAY, desk!, [all], 'n')).toMatchObject({
    from: `${MONDAY}T08:00`,
    until: `${MONDAY}T18:00`,
  })
  expect(added('joonas', WEDNESDAY, desk!, [], 'n')).toBeUndefined()
})

it('what the server takes is what it gave, without the key', () => {
  const given = [
    { memberId: 'aino', deskId: 'arki', from: `${MONDAY}T08:00:00`, until: `${MONDAY}T13:00`, name: 'Aamu' },
  ]
  expect(bodyOf(heldOf(given))).toEqual([{ ...given[0], from: `${MONDAY}T08:00` }])
})

describe('asking again', () => {
  const proposal = {
    id: 'p',
    state: 'ready' as const,
    desks: [{ id: 'arki', name: 'Arki' }],
    from: MONDAY,
    until: SATURDAY,
    askedBy: AINO,
    askedAt: '',
    wishes: [{ memberId: 'aino', date: EVE }],
    locked: [{ memberId: 'joonas', deskId: 'arki', from: `${MONDAY}T08:00`, until: `${MONDAY}T13:00` }],
    without: ['veera'],
    seconds: 20,
    elapsedSeconds: 20,
    progress: [],
    proposals: [],
  }

  it('asks the same with what is locked now', () => {
    const { key: _, ...lock } = shift('aino', TUESDAY, '08:00', '13:00')
    const body = askAgain({ ...proposal, atLeast: 2 }, [{ key: 'k', ...lock }])
    expect(body).toEqual({
      desks: ['arki'],
      from: MONDAY,
      until: SATURDAY,
      wishes: proposal.wishes,
      without: ['veera'],
      locked: [lock],
      atLeast: 2,
    })
  })

  it('after a search that was cut off keeps what was locked then', () => {
    expect(askAgain(proposal, undefined).locked).toEqual(proposal.locked)
  })
})

describe('who gains and who loses', () => {
  const duty = (member: typeof AINO, date: string, from: number, until: number) => ({
    member,
    from: `${date}T${String(from).padStart(2, '0')}:00:00+02:00`,
    until: `${date}T${String(until).padStart(2, '0')}:00:00+02:00`,
    source: 'rota' as const,
    ruleId: 'r',
    withApproval: false,
  })
  const dates = { from: MONDAY, until: SATURDAY }
  const now = Date.parse(`${MONDAY}T00:00:00+02:00`)
  const days = DATES.map((date) => aDay(date, []))

  it('is told by hours and shifts, whoever keeps the same is not named', () => {
    const before = [aDesk([], { shifts: [duty(AINO, MONDAY, 8, 18), duty(JOONAS, TUESDAY, 8, 13)] })]
    const after = [aDesk(days, { shifts: [duty(AINO, MONDAY, 8, 13), duty(JOONAS, EVE, 8, 13)] })]
    expect(changesOf(before, after, dates, now)).toMatchObject([
      { member: AINO, before: { minutes: 600, shifts: 1 }, after: { minutes: 300, shifts: 1 } },
    ])
  })

  it('counts the time of the plan alone, and who comes from nothing', () => {
    const before = [aDesk([], { shifts: [duty(AINO, '2026-12-20', 8, 18)] })]
    const after = [aDesk(days, { shifts: [duty(AINO, '2026-12-28', 8, 18), duty(JOONAS, MONDAY, 8, 9)] })]
    expect(changesOf(before, after, dates, now)).toMatchObject([
      { member: JOONAS, before: { minutes: 0, shifts: 0 }, after: { minutes: 60, shifts: 1 } },
    ])
  })

  it('leaves out what is over, and what nobody proved', () => {
    const before = [aDesk([], { shifts: [duty(AINO, MONDAY, 8, 18), duty(JOONAS, SATURDAY, 8, 18)] })]
    const after = [aDesk(days.slice(0, 2), { shifts: [] })]
    expect(changesOf(before, after, dates, now + 12 * 3_600_000)).toMatchObject([
      { member: AINO, before: { minutes: 360, shifts: 1 }, after: { minutes: 0, shifts: 0 } },
    ])
  })
})
