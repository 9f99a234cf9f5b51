// @vitest-environment node

import { expect, it } from 'vitest'
import { promisedBy } from './proof'
import { aDay, piece } from './testing'

const DATE = '2026-12-23'
const day = aDay(DATE, [
  piece(DATE, 8, 10, ['aino', 'jonas']),
  piece(DATE, 10, 13, ['aino']),
  piece(DATE, 13, 14, ['jonas']),
  piece(DATE, 14, 18, [], { reason: 'all-absent' }),
])

it('the proof counts service hours from now on, and who is alone longest', () => {
  expect(promisedBy({ days: [day] }, Date.parse('2026-12-01T00:00:00Z'))).toEqual({
    service: 600,
    covered: 360,
    thin: 240,
    alone: [
      ['aino', 180],
      ['jonas', 60],
    ],
  })
  expect(promisedBy({ days: [day] }, Date.parse('2026-12-23T11:30:00Z'))).toMatchObject({ service: 270, covered: 30 })
})
