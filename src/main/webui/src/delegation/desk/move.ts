export interface Place {
  readonly row: number
  readonly column: number
}

const clamp = (n: number, most: number) => Math.max(0, Math.min(n, most - 1))

/** Where a key leads in the grid; the edges hold. */
export function move({ row, column }: Place, key: string, rows: number, columns: number): Place | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: clamp(row - 1, rows), column }
    case 'ArrowDown':
      return { row: clamp(row + 1, rows), column }
    case 'ArrowLeft':
      return { row, column: clamp(column - 1, columns) }
    case 'ArrowRight':
      return { row, column: clamp(column + 1, columns) }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: clamp(columns - 1, columns) }
    case 'PageUp':
      return { row: 0, column }
    case 'PageDown':
      return { row: clamp(rows - 1, rows), column }
    default:
      return undefined
  }
}

export const MOVES = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']
