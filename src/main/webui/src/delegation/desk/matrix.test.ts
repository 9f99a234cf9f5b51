import { describe, expect, it } from 'vitest'
import type { BusFactor, HeldRole, Role } from '../../shared/api/delegation'
import { aDelegation, aRow, blog, elias, facebook, katariina, risto } from '../testing'
import { effectsOf } from './effects'
import { cellAt, matrixOf, missing, onlyOwner, placeOf } from './matrix'
import { move } from './move'

const held = (role: Role, until?: string): HeldRole => ({ role, until, source: until ? 'delegation' : 'provider' })
const channels = [facebook, blog]

const owner = aRow({ member: risto, owner: true, channels: [{ channel: facebook, roles: [held('owner')] }] })
const kata = aRow({
  member: katariina,
  channels: [
    { channel: facebook, roles: [held('keeper'), held('responder', '2027-02-28T22:00:00Z')], trust: { level: 'free' } },
    { channel: blog, roles: [held('approver'), held('observer')] },
  ],
})
const factor = (change: Partial<BusFactor> = {}): BusFactor => ({
  channel: facebook,
  answer: [risto],
  answerSupervised: [],
  approve: [risto],
  keep: [{ member: risto, confirmedAt: '2026-11-01T08:00:00Z', due: '2027-01-30T08:00:00Z' }],
  warnings: [],
  ...change,
})

describe('the matrix', () => {
  it('names the weightiest role of a cell, and marks the key beside it', () => {
    const [cell, other] = matrixOf([kata], channels).rows[0]!.cells
    expect(cell).toMatchObject({ lead: 'responder', keeps: true, approves: false, until: '2027-02-28T22:00:00Z' })
    expect(other).toMatchObject({ lead: 'approver', keeps: false, approves: true, until: undefined })
  })

  it('says that an owner answers, and that nobody does where nobody has a role', () => {
    const matrix = matrixOf([owner], channels)
    expect(matrix.rows[0]!.cells.map(({ lead }) => lead)).toEqual(['responder', undefined])
  })

  it('has no end where one of two grants of the role has none', () => {
    const roles = [held('responder', '2026-12-01T00:00:00Z'), held('responder')]
    const [cell] = matrixOf([aRow({ channels: [{ channel: facebook, roles }] })], channels).rows[0]!.cells
    expect(cell!.until).toBeUndefined()
  })

  it('shows a request on its channels only, or on all', () => {
    const request = { delegationId: 'd9', role: 'responder' as const, channels: ['wp'], allChannels: false }
    const on = (allChannels: boolean) =>
      matrixOf([aRow({ requests: [{ ...request, allChannels }] })], channels).rows[0]!.cells.map((c) => c.request)
    expect(on(false)).toEqual([undefined, { delegationId: 'd9', role: 'responder' }])
    expect(on(true).filter(Boolean)).toHaveLength(2)
  })

  it('puts the owner first, then who answers most; whoever looks on finds the own row first', () => {
    const rows = [aRow(), kata, owner]
    const names = (me?: string) => matrixOf(rows, channels, [], me).rows.map(({ member }) => member.id)
    expect(names()).toEqual(['risto', 'katariina', 'elias'])
    expect(names('elias')).toEqual(['elias', 'risto', 'katariina'])
  })

  it('leaves out who has left and holds nothing', () => {
    expect(matrixOf([aRow({ active: false })], channels).rows).toEqual([])
  })

  it('sums up by channel what the server counted, and says how many are missing', () => {
    const { sums } = matrixOf([owner], channels, [factor({ answerSupervised: [elias] })])
    expect(sums[0]).toMatchObject({ answer: 1, supervised: 1, keep: 1 })
    expect(sums[1]).toMatchObject({ answer: 0, keep: 0 })
    expect([0, 1, 2, 7].map(missing)).toEqual([2, 1, 0, 0])
    expect(matrixOf([owner], channels).sums).toEqual([])
  })

  it('knows when nobody but the owner can answer', () => {
    expect(onlyOwner(matrixOf([owner, aRow()], channels))).toBe(true)
    expect(onlyOwner(matrixOf([owner, kata], channels))).toBe(false)
  })

  it('finds a cell by its place in the address', () => {
    const matrix = matrixOf([owner, kata], channels)
    const cell = matrix.rows[1]!.cells[1]!
    expect(cellAt(matrix, placeOf(cell))).toBe(cell)
    expect(cellAt(matrix, 'nobody~fb')).toBeUndefined()
    expect(cellAt(matrix, null)).toBeUndefined()
  })
})

describe('what an approval would change', () => {
  const one = aDelegation({ role: 'responder', channels: [facebook] })

  it('says where the second one is won', () => {
    expect(effectsOf(one, { level: 'free' }, [factor(), factor({ channel: blog })])).toEqual([
      { kind: 'enough', channel: facebook, before: 1, after: 2 },
    ])
  })

  it('does not count on whoever is supervised', () => {
    expect(effectsOf(one, { level: 'supervised' }, [factor()]).map(({ kind }) => kind)).toEqual([
      'notAlone',
      'approveEach',
    ])
  })

  it('is silent where enough answer, or where the member answers already', () => {
    expect(effectsOf(one, { level: 'free' }, [factor({ answer: [risto, katariina] })])).toEqual([])
    expect(effectsOf(one, { level: 'free' }, [factor({ answer: [elias] })])).toEqual([])
  })

  it('says that one is not yet enough', () => {
    expect(effectsOf(one, undefined, [factor({ answer: [] })])).toEqual([
      { kind: 'stillOne', channel: facebook, before: 0, after: 1 },
    ])
  })
})

describe('the keys of the grid', () => {
  it('move by one, to the ends, and stop at the edges', () => {
    const at = { row: 1, column: 1 }
    expect(move(at, 'ArrowUp', 3, 4)).toEqual({ row: 0, column: 1 })
    expect(move({ row: 0, column: 1 }, 'ArrowUp', 3, 4)).toEqual({ row: 0, column: 1 })
    expect(move({ row: 2, column: 3 }, 'ArrowRight', 3, 4)).toEqual({ row: 2, column: 3 })
    expect(move({ row: 2, column: 3 }, 'ArrowDown', 3, 4)).toEqual({ row: 2, column: 3 })
    expect(move(at, 'Home', 3, 4)).toEqual({ row: 1, column: 0 })
    expect(move(at, 'End', 3, 4)).toEqual({ row: 1, column: 3 })
    expect(move(at, 'PageDown', 3, 4)).toEqual({ row: 2, column: 1 })
    expect(move(at, 'x', 3, 4)).toBeUndefined()
  })
})
