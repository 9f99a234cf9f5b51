// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { aDay, aDesk, piece, ZONE } from '../testing'
import type { DutySpan, Gap } from '../types'
import { handOverOf, statusOf, staysUntil, stretchesOf, todayOf, worstNow } from './light'

const DATE = '2026-11-24'
const NEXT = '2026-11-25'
const at = (hour: number, date = DATE) => Date.parse(`${date}T00:00:00+02:00`) + hour * 3_600_000
const nobody = { reason: 'all-absent' } as const
const on = (...spans: DutySpan[]) => aDesk([aDay(DATE, spans)])

const aGap = (from: number, until: number, more: Partial<Gap> = {}): Gap => ({
  deskId: 'arki',
  from: new Date(at(from)).toISOString(),
  until: new Date(at(until)).toISOString(),
  minutes: (until - from) * 60,
  reason: 'all-absent',
  detail: '',
  channelIds: [],
  onDuty: [],
  missing: [],
  needed: 1,
  fixes: [],
  asked: [],
  ...more,
})

describe('the light of a desk', () => {
  const day = on(piece(DATE, 8, 16, ['aino', 'joonas']), piece(DATE, 16, 20, ['elina']))

  it('is on with two, thin with one, and closed outside service hours', () => {
    expect(statusOf(day, at(10))).toMatchObject({ form: 'on', memberIds: ['aino', 'joonas'], until: at(16) })
    expect(statusOf(day, at(16))).toMatchObject({ form: 'thin', memberIds: ['elina'], until: at(20) })
    expect(statusOf(day, at(7.99))).toMatchObject({ form: 'closed', until: at(8) })
    expect(statusOf(day, at(20))).toEqual({ form: 'closed', memberIds: [], until: undefined, next: undefined })
  })

  it('is out since the first of the gaps that follow on each other, and says who holds the work', () => {
    const lastResort = { id: 'pekka', name: 'Pekka Laine' }
    const dark = aDesk(
      [
        aDay(DATE, [
          piece(DATE, 8, 12, ['aino']),
          piece(DATE, 12, 14, [], { reason: 'nobody-planned' }),
          piece(DATE, 14, 18, [], nobody),
        ]),
      ],
      { gaps: [aGap(12, 14), aGap(14, 18, { lastResort })] },
    )
    expect(statusOf(dark, at(15))).toMatchObject({ form: 'out', since: at(12), until: at(18), gap: { lastResort } })
  })

  it('is out since the light was on last, or the desk was closed', () => {
    const again = on(piece(DATE, 8, 9, [], nobody), piece(DATE, 9, 12, ['aino']), piece(DATE, 12, 16, [], nobody))
    expect(statusOf(again, at(13)).since).toBe(at(12))
    expect(statusOf(on(piece(DATE, 8, 11, [], nobody), piece(DATE, 12, 16, [], nobody)), at(13)).since).toBe(at(12))
  })

  it('is out since yesterday where it was out at midnight', () => {
    const night = aDesk([aDay(DATE, [piece(DATE, 20, 24, [], nobody)]), aDay(NEXT, [piece(NEXT, 0, 8, [], nobody)])])
    expect(statusOf(night, at(3, NEXT))).toMatchObject({ form: 'out', since: at(20), until: at(8, NEXT) })
  })

  it('is neither on nor out where somebody is there and too few', () => {
    const few = on(piece(DATE, 8, 16, ['aino'], { reason: 'too-few' }))
    expect(statusOf(few, at(9))).toMatchObject({ form: 'few', memberIds: ['aino'], since: at(8) })
  })

  it('comes on only where somebody is there', () => {
    const late = on(piece(DATE, 8, 10, [], nobody), piece(DATE, 10, 16, ['aino']))
    expect(statusOf(late, at(6))).toMatchObject({ form: 'closed', until: at(10) })
  })

  it('goes over midnight in one piece, whoever is named first', () => {
    const night = aDesk([
      aDay(DATE, [piece(DATE, 20, 24, ['aino', 'joonas'])]),
      aDay(NEXT, [piece(NEXT, 0, 8, ['joonas', 'aino'])]),
    ])
    expect(stretchesOf(night)).toHaveLength(1)
    expect(statusOf(night, at(22)).until).toBe(at(8, NEXT))
  })
})

describe('the next turn', () => {
  const turn = (here: string[], next: string[], more: Partial<DutySpan> = {}) => {
    const { kind, memberIds } = statusOf(on(piece(DATE, 8, 16, here), piece(DATE, 16, 20, next, more)), at(9)).next!
    return [kind, ...memberIds]
  }

  it('names who comes, and who stays where nobody does', () => {
    expect(turn(['aino', 'joonas'], ['elina'])).toEqual(['over', 'elina'])
    expect(turn(['aino'], ['aino', 'elina'])).toEqual(['joins', 'elina'])
    expect(turn(['aino', 'joonas'], ['aino'])).toEqual(['goesOn', 'aino'])
    expect(turn(['aino'], [], nobody)).toEqual(['nobody'])
  })

  it('is the end of the day where the desk closes, and for who waits the one who opens it', () => {
    const two = aDesk([aDay(DATE, [piece(DATE, 8, 16, ['aino'])]), aDay(NEXT, [piece(NEXT, 9, 16, ['elina'])])])
    expect(statusOf(two, at(10)).next).toMatchObject({ kind: 'closes', at: at(16) })
    expect(handOverOf(two, at(10))).toEqual({ kind: 'begins', at: at(9, NEXT), memberIds: ['elina'] })
    expect(handOverOf(on(piece(DATE, 8, 16, ['aino'])), at(10))?.kind).toBe('closes')
  })

  it('is not when somebody else comes or goes: a member stays until the own end', () => {
    const day = on(piece(DATE, 8, 12, ['aino', 'joonas']), piece(DATE, 12, 16, ['aino', 'elina']))
    expect(staysUntil(day, 'aino', at(9))).toBe(at(16))
    expect(staysUntil(day, 'joonas', at(9))).toBe(at(12))
    expect(staysUntil(day, 'elina', at(9))).toBeUndefined()
  })
})

describe('today', () => {
  it('is drawn with its tick, also when it is long closed', () => {
    const { bars, axis, now } = todayOf(on(piece(DATE, 9, 16, ['aino'])), at(21.5))
    expect(bars).toHaveLength(1)
    expect([axis.from, axis.until, now]).toEqual([8 * 60, 22 * 60, 21.5 * 60])
  })

  it('is the date of the desk', () => {
    expect(todayOf({ days: [], zone: 'America/New_York' }, at(3)).date).toBe('2026-11-23')
    expect(todayOf({ days: [], zone: ZONE }, at(3)).date).toBe(DATE)
  })
})

describe('of several desks', () => {
  const named = (id: string, ...spans: DutySpan[]) => ({ ...on(...spans), desk: { id, name: id } })
  const out = named('out', piece(DATE, 8, 16, [], nobody))
  const later = named('later', piece(DATE, 8, 12, ['aino', 'joonas']), piece(DATE, 12, 16, [], nobody))
  const thin = named('thin', piece(DATE, 8, 16, ['aino']))
  const well = named('well', piece(DATE, 8, 16, ['aino', 'joonas']))
  const closed = named('closed', piece(DATE, 12, 13, ['aino', 'joonas']))

  it('the one that needs somebody most is first', () => {
    const names = worstNow([closed, well, thin, later, out], at(9)).map(({ desk }) => desk.id)
    expect(names).toEqual(['out', 'later', 'thin', 'well', 'closed'])
  })

  it('what is over is no trouble any more', () => {
    expect(worstNow([named('was', piece(DATE, 6, 8, [], nobody)), thin], at(9))[0]?.desk.id).toBe('thin')
  })
})
