import type { MemberRef } from '../../shared/api/types'
import type { Absence, DeskCoverage, Gap, Missing, Shift } from '../types'
import { addDays, instantOf } from '../wall'

export interface Piece {
  readonly memberId: string
  readonly from: number
  readonly until: number
}

/** Something on somebody's row: on duty, planned but not happening, away. */
export interface Block extends Piece {
  readonly kind: 'duty' | 'missing' | 'away'
  readonly shift?: Shift
  /** on duty for those whose replies are approved first; it answers nothing, and lights nothing */
  readonly approvesOnly?: boolean
  readonly missing?: Missing
  readonly absence?: Absence
}

export interface Row {
  readonly member: MemberRef
  readonly blocks: Block[]
  /** proposed for a gap of this day */
  readonly proposed: boolean
}

export const boundsOf = (date: string, zone: string) => ({
  from: instantOf(date, 0, zone),
  until: instantOf(addDays(date, 1), 0, zone),
})

const within = (at: { from: string; until: string }, day: { from: number; until: number }) => ({
  from: Math.max(Date.parse(at.from), day.from),
  until: Math.min(Date.parse(at.until), day.until),
})

export const gapsOn = (one: Pick<DeskCoverage, 'gaps' | 'zone'>, date: string): Gap[] => {
  const day = boundsOf(date, one.zone)
  return one.gaps.filter((gap) => Date.parse(gap.from) < day.until && Date.parse(gap.until) > day.from)
}

/** A shift that others cannot change is left alone: who stands in comes and goes with the absence. */
export const movable = (block: Block) => block.kind === 'duty' && block.shift?.source !== 'substitute'

/** One row for each person that the day is about: on duty by time, then missing, then who could come, then who is away. */
export function rowsOf(one: DeskCoverage, date: string, absences: Absence[], now: number): Row[] {
  const day = boundsOf(date, one.zone)
  const rows = new Map<string, { member: MemberRef; blocks: Block[]; proposed: boolean }>()
  const row = (member: MemberRef) => {
    const known = rows.get(member.id) ?? { member, blocks: [], proposed: false }
    rows.set(member.id, known)
    return known
  }
  const shifts = [...one.shifts, ...one.approving]
    .map((shift, n) => ({ shift, approvesOnly: n >= one.shifts.length, ...within(shift, day) }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => a.from - b.from)
  for (const { shift, ...piece } of shifts)
    row(shift.member).blocks.push({ kind: 'duty', memberId: shift.member.id, shift, ...piece })
  const gaps = gapsOn(one, date)
  for (const gap of gaps)
    for (const missing of gap.missing) {
      const { blocks } = row(missing.member)
      const piece = within(gap, day)
      const last = blocks.findIndex(
        (b) => b.kind === 'missing' && b.missing?.why === missing.why && b.until >= piece.from,
      )
      const block: Block = { kind: 'missing', memberId: missing.member.id, ...piece, missing }
      if (last < 0) blocks.push(block)
      else blocks[last] = { ...blocks[last]!, until: Math.max(blocks[last]!.until, piece.until) }
    }
  for (const { until, fixes } of gaps)
    if (Date.parse(until) > now) for (const { member } of fixes) row(member).proposed = true
  for (const absence of absences) {
    const piece = within(absence, day)
    if (absence.state !== 'approved' || piece.from >= piece.until) continue
    rows.get(absence.member.id)?.blocks.unshift({ kind: 'away', memberId: absence.member.id, ...piece, absence })
  }
  return [...rows.values()]
}
