// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { strings as fi } from '../../shared/i18n/fi'
import { strings as fiLater } from '../../shared/i18n/fi/later'
import { type Strings, speaker } from '../../shared/i18n/words'
import { changeOf } from '../parts/change'
import { pictureOf } from '../picture'
import { aDay, aDesk, piece } from '../testing'
import type { Desk, Rota } from '../types'
import { bodyOf, draftOf, isLong, missingIn } from './draft'
import { mayAnswerAt } from './people'
import { membersWords, shiftsWords, turnWords } from './words'

const say = speaker({ ...fi, ...fiLater } as Strings, 'fi')
const rota: Rota = {
  id: 'aamu',
  desk: { id: 'arki', name: 'Arki' },
  name: 'Aamu',
  from: '2026-11-23',
  until: '2026-12-31',
  turn: { every: 2, unit: 'week' },
  repeatWeeks: 1,
  members: [
    { id: 'aino', name: 'Aino' },
    { id: 'jonas', name: 'Jonas' },
  ],
  together: 1,
  onHolidays: false,
  shifts: [{ days: ['tuesday', 'monday'], from: '22:00:00', until: '06:00:00' }],
  version: 1,
}
const draft = draftOf(rota)

describe('a rota that is written', () => {
  it('goes back to the server as it came', () => {
    expect(changeOf(bodyOf(draft), bodyOf(draftOf(rota)))).toEqual({})
    expect(bodyOf(draft).shifts).toEqual([{ days: ['monday', 'tuesday'], from: '22:00', until: '06:00' }])
  })

  it('loses its end when that is emptied', () => {
    expect(changeOf(bodyOf(draft), bodyOf({ ...draft, until: '' }))).toEqual({ clear: ['until'] })
  })

  it('says what is missing', () => {
    expect(missingIn(draft)).toBeUndefined()
    expect(missingIn({ ...draft, members: [] })).toBe('rota.needsMember')
    expect(missingIn({ ...draft, shifts: [] })).toBe('rota.needsShift')
    expect(missingIn({ ...draft, shifts: [{ ...draft.shifts[0]!, days: [] }] })).toBe('rota.needsDays')
    expect(missingIn({ ...draft, until: '2026-11-01' })).toBe('rota.needsEnd')
  })

  it('needs a reason for a shift that is longer than the desk allows', () => {
    const desk = (shiftHours: number) => ({ workRules: { shiftHours } }) as Desk
    expect(isLong(draft, desk(8))).toBe(false)
    expect(isLong(draft, desk(7))).toBe(true)
  })

  it('is told in words', () => {
    expect(shiftsWords(say, 'fi', draft)).toBe('ma, ti 22–6 seuraavana päivänä')
    expect(membersWords(draft, (id) => id)).toBe('aino → jonas')
    expect(turnWords(say, draft)).toBe('2 viikkoa kerrallaan')
    expect(turnWords(say, { ...draft, members: ['aino'], repeatWeeks: 2 })).toBe('2 viikon välein')
  })
})

it('those who may answer or approve on a channel of the desk come first, and everybody while that is unknown', () => {
  const here = { channels: [{ id: 'blog', network: 'demo', name: 'Blogi' }] }
  const staffing = (id: string) => ({
    channel: { id, network: 'demo', name: id },
    answer: [{ id: 'aino', name: 'Aino' }],
    answerSupervised: [],
    approve: [{ id: 'risto', name: 'Risto' }],
    keep: [],
    warnings: [],
  })
  const able = mayAnswerAt(here, [staffing('blog')])
  expect(['aino', 'risto', 'ulla'].filter(able)).toEqual(['aino', 'risto'])
  expect(mayAnswerAt(here, [staffing('page')])('aino')).toBe(false)
  expect(mayAnswerAt(here, undefined)('ulla')).toBe(true)
})

it('the picture shows a night shift on both of its dates', () => {
  const date = '2026-12-14'
  const shift = { member: { id: 'aino', name: 'Aino' }, ruleId: 'aamu', source: 'rota', withApproval: false } as const
  const { from } = piece(date, 22, 30, [])
  const { until } = piece(date, 22, 30, [])
  const desk = aDesk([aDay(date, [piece(date, 22, 24, ['aino'])])], { shifts: [{ ...shift, from, until }] })
  const [week] = pictureOf(desk, date)
  expect(week?.map(({ lines }) => lines.map((line) => [line.from / 60, line.until / 60]))).toEqual([
    [[22, 24]],
    [[0, 6]],
    [],
    [],
    [],
    [],
    [],
  ])
})
