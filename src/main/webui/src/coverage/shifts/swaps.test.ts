// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { ZONE } from '../testing'
import type { MyShift } from './shifts'
import { deedsFor, isAsked, isBusyIn, type Swap, sortSwaps } from './swaps'

const who = (id: string) => ({ id, name: id })
const desk = { id: 'arki', name: 'Arki' }

const swap = (change: Partial<Swap> = {}): Swap => ({
  id: 's',
  desk,
  askedBy: who('joonas'),
  from: '2026-12-01T08:00:00',
  until: '2026-12-01T12:00:00',
  state: 'asked',
  version: 0,
  ...change,
})

const aino = { id: 'aino', plans: false }
const joonas = { id: 'joonas', plans: false }
const planner = { id: 'risto', plans: true }

describe('what can be done about a swap', () => {
  it('is taken by whoever is asked, and by anybody where nobody is named', () => {
    expect(deedsFor(swap(), aino)).toEqual(['take'])
    expect(deedsFor(swap({ to: who('aino') }), aino)).toEqual(['take', 'refuse'])
    expect(deedsFor(swap({ to: who('elina') }), aino)).toEqual([])
  })

  it('is withdrawn by who asked, never taken', () => {
    expect(deedsFor(swap(), joonas)).toEqual(['withdraw'])
    expect(deedsFor(swap({ state: 'taken', takenBy: who('aino') }), joonas)).toEqual(['withdraw'])
  })

  it('is given back by who took it, and decided by who plans', () => {
    const taken = swap({ state: 'taken', takenBy: who('aino') })
    expect(deedsFor(taken, aino)).toEqual(['giveBack'])
    expect(deedsFor(taken, planner)).toEqual(['approve', 'refuse'])
  })

  it('is undone after it was approved, and nothing once it is over', () => {
    const approved = swap({ state: 'approved', takenBy: who('aino') })
    for (const one of [aino, joonas, planner]) expect(deedsFor(approved, one)).toEqual(['undo'])
    for (const state of ['refused', 'withdrawn', 'undone'] as const)
      for (const one of [aino, joonas, planner]) expect(deedsFor(swap({ state }), one)).toEqual([])
  })
})

describe('swaps', () => {
  it('that wait for me come before mine, and those of others are not shown', () => {
    const later = swap({ id: 'later', from: '2026-12-03T08:00:00' })
    const sooner = swap({ id: 'sooner' })
    const own = swap({ id: 'own', askedBy: who('aino') })
    const took = swap({ id: 'took', state: 'taken', takenBy: who('aino'), from: '2026-12-02T08:00:00' })
    const others = swap({ id: 'others', state: 'taken', takenBy: who('elina') })
    const { waiting, mine } = sortSwaps([later, took, others, sooner, own], aino)
    expect(waiting.map(({ id }) => id)).toEqual(['sooner', 'later'])
    expect(mine.map(({ id }) => id)).toEqual(['own', 'took'])
    expect(sortSwaps([others], planner).waiting).toEqual([others])
  })

  it('are not taken by whoever has a shift then, though whoever is asked can still say no', () => {
    const shift = (from: number, until: number) =>
      [{ from: Date.UTC(2026, 11, 1, from - 2), until: Date.UTC(2026, 11, 1, until - 2) }] as MyShift[]
    expect(isBusyIn(swap(), ZONE, shift(10, 16))).toBe(true)
    expect(isBusyIn(swap(), ZONE, shift(12, 16))).toBe(false)
    expect(isBusyIn(swap(), ZONE, [])).toBe(false)
    expect(sortSwaps([swap()], aino, () => true).waiting).toEqual([])
    expect(deedsFor(swap({ to: who('aino') }), aino, true)).toEqual(['refuse'])
    expect(sortSwaps([swap({ to: who('aino') })], aino, () => true).waiting).toHaveLength(1)
  })

  it('are asked for once: by the hours that they share, not by those that they touch', () => {
    const asks = [swap()]
    const shift = (from: string, until: string) => ({ desk, from, until })
    expect(isAsked(shift('2026-12-01T08:00', '2026-12-01T16:00'), asks, 'joonas')).toBe(true)
    expect(isAsked(shift('2026-12-01T12:00', '2026-12-01T16:00'), asks, 'joonas')).toBe(false)
    expect(isAsked(shift('2026-12-01T08:00', '2026-12-01T16:00'), asks, 'aino')).toBe(false)
    expect(isAsked(shift('2026-12-01T08:00', '2026-12-01T16:00'), [swap({ state: 'withdrawn' })], 'joonas')).toBe(false)
  })
})
