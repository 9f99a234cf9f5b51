import { describe, expect, it } from 'vitest'
import { aDesk } from '../testing'
import type { Gap } from '../types'
import { comingOf } from './gaps'

const NOW = Date.parse('2026-11-24T10:00:00Z')
const gap = (from: string, until: string) => ({ from, until }) as Gap

describe('the gaps that are counted', () => {
  it('are those of all desks that can still be helped, the next first, each in the time of its desk', () => {
    const over = gap('2026-11-24T08:00:00Z', '2026-11-24T10:00:00Z')
    const runs = gap('2026-11-24T09:00:00Z', '2026-11-24T12:00:00Z')
    const later = gap('2026-12-23T14:00:00Z', '2026-12-23T18:00:00Z')
    const desks = [aDesk([], { gaps: [later], zone: 'Europe/Stockholm' }), aDesk([], { gaps: [over, runs] })]
    expect(comingOf({ desks }, NOW)).toEqual([
      { ...runs, zone: 'Europe/Helsinki' },
      { ...later, zone: 'Europe/Stockholm' },
    ])
  })
})
