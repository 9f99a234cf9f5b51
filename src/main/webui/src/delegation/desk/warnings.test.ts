// @vitest-environment node

import { expect, it } from 'vitest'
import type { BusFactor } from '../../shared/api/delegation'
import { blog, elias, facebook, katariina, risto } from '../testing'
import { warningsOf } from './warnings'

const now = Date.parse('2026-11-24T08:00:00Z')
const keeper = (member: typeof risto, due: string) => ({ member, confirmedAt: '2026-08-01T08:00:00Z', due })
const factor = (change: Partial<BusFactor>): BusFactor => ({
  channel: facebook,
  answer: [risto],
  answerSupervised: [],
  approve: [risto, katariina],
  keep: [keeper(risto, '2027-01-30T08:00:00Z'), keeper(elias, '2026-11-01T08:00:00Z')],
  warnings: [],
  ...change,
})
const warn = (code: string) => ({ code, detail: '' })

it('names each keeper who has not confirmed in time, and nobody who has', () => {
  const late = { ...keeper(katariina, '2026-11-20T08:00:00Z') }
  const one = factor({ warnings: [warn('keeper-unconfirmed'), warn('keeper-unconfirmed')] })
  expect(warningsOf([{ ...one, keep: [...one.keep, late] }], now).map(({ member }) => member?.id)).toEqual([
    'elias',
    'katariina',
  ])
})

it('tells the gravest first, with who is alone', () => {
  const warned = warningsOf(
    [
      factor({ warnings: [warn('one-may-answer'), warn('of-a-newer-server')] }),
      factor({ channel: blog, answer: [], warnings: [warn('nobody-may-answer')] }),
    ],
    now,
  )
  expect(warned).toEqual([
    { channel: blog, code: 'nobody-may-answer' },
    { channel: facebook, code: 'one-may-answer', member: risto },
  ])
})
