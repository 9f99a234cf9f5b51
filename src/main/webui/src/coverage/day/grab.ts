import { type DayAxis, QUARTER } from './dayAxis'
import type { Piece } from './rows'

/** Moved by quarters of an hour; it never leaves the hours of the day that are shown. */
export function shifted(piece: Piece, quarters: number, { from, until }: Pick<DayAxis, 'from' | 'until'>): Piece {
  const by = Math.max(from - piece.from, Math.min(quarters * QUARTER, until - piece.until))
  return { ...piece, from: piece.from + by, until: piece.until + by }
}

/** Longer or shorter at its end, or at its beginning; a quarter of an hour stays. */
export function stretched(
  piece: Piece,
  quarters: number,
  { from, until }: Pick<DayAxis, 'from' | 'until'>,
  end: 'from' | 'until' = 'until',
): Piece {
  const by = quarters * QUARTER
  if (end === 'until') return { ...piece, until: Math.max(piece.from + QUARTER, Math.min(piece.until + by, until)) }
  return { ...piece, from: Math.min(piece.until - QUARTER, Math.max(piece.from + by, from)) }
}

/** Whether it would close a gap, or a part of it. */
export function closes(piece: { from: number; until: number }, gap: { from: string; until: string } | undefined) {
  if (!gap) return 'none'
  const [from, until] = [Date.parse(gap.from), Date.parse(gap.until)]
  if (piece.from <= from && piece.until >= until) return 'all'
  return piece.from < until && piece.until > from ? 'part' : 'none'
}
