// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { blog, elias, facebook, katariina, risto } from '../delegation/testing'
import type { Absence, BusFactor } from '../shared/api/delegation'
import { standsAlone, statusOf } from './status'

const now = Date.parse('2026-11-24T08:00:00Z')
const factor = (answer: BusFactor['answer'], channel = facebook): BusFactor => ({
  channel,
  answer,
  answerSupervised: [],
  approve: [],
  keep: [],
  warnings: [],
})
const away = (member: typeof risto, from = '2026-11-24T06:00:00Z'): Absence => ({
  id: member.id,
  member,
  from,
  until: '2026-11-25T06:00:00Z',
  substitutes: [],
  state: 'approved',
  returnWork: false,
  version: 1,
})

describe('the status sentence', () => {
  it('counts who may answer and is not away', () => {
    const two = [factor([risto, katariina]), factor([risto, katariina], blog)]
    expect(statusOf(two, [], now).form).toBe('all')
    expect(statusOf(two, [away(risto)], now)).toEqual({ form: 'thin', channels: [facebook.name, blog.name] })
    expect(statusOf(two, [away(risto), away(katariina)], now).form).toBe('out')
    expect(statusOf(two, [away(risto, '2026-11-24T09:00:00Z')], now).form).toBe('all')
  })

  it('names the gravest alone', () => {
    expect(statusOf([factor([risto]), factor([], blog)], [], now)).toEqual({ form: 'out', channels: [blog.name] })
    expect(statusOf([], [], now).form).toBe('none')
  })
})

describe('an owner who stands alone', () => {
  it('is one where nobody else could answer anywhere', () => {
    expect(standsAlone([factor([risto]), factor([], blog)], risto.id)).toBe(true)
    expect(standsAlone([factor([risto]), { ...factor([risto], blog), answerSupervised: [elias] }], risto.id)).toBe(
      false,
    )
    expect(standsAlone([factor([risto, elias])], risto.id)).toBe(false)
    expect(standsAlone([], risto.id)).toBe(false)
  })
})
