import type { Row } from './rows'

/** Where the focus is: a row, a day, and which of the shifts of that day. */
export interface Spot {
  readonly row: number
  readonly col: number
  readonly n: number
}

const clamp = (n: number, length: number) => Math.max(0, Math.min(n, length - 1))
const spotsIn = (rows: Row[], row: number, col: number) => Math.max(1, rows[row]?.cells[col]?.held.length ?? 0)

/** Where a key leads: through the shifts of a day to the next day, or to the same day of another person. The edges hold. */
export function led(at: Spot, key: string, rows: Row[]): Spot {
  const cols = rows[0]?.cells.length ?? 0
  const { row, col, n } = at
  switch (key) {
    case 'ArrowRight':
      if (n + 1 < spotsIn(rows, row, col)) return { row, col, n: n + 1 }
      return col + 1 < cols ? { row, col: col + 1, n: 0 } : at
    case 'ArrowLeft':
      if (n > 0) return { row, col, n: n - 1 }
      return col > 0 ? { row, col: col - 1, n: spotsIn(rows, row, col - 1) - 1 } : at
    case 'ArrowUp':
    case 'ArrowDown': {
      const to = clamp(row + (key === 'ArrowUp' ? -1 : 1), rows.length)
      return { row: to, col, n: clamp(n, spotsIn(rows, to, col)) }
    }
    case 'Home':
      return { row, col: 0, n: 0 }
    case 'End':
      return { row, col: clamp(cols, cols), n: 0 }
    default:
      return at
  }
}

/** Where a shift lies. */
export function spotOf(key: string, rows: Row[]): Spot | undefined {
  for (const [row, { cells }] of rows.entries())
    for (const [col, { held }] of cells.entries()) {
      const n = held.findIndex((one) => one.key === key)
      if (n >= 0) return { row, col, n }
    }
  return undefined
}
