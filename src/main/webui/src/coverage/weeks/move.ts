const WEEK = 7

/** Where a key leads in the twelve weeks: a day, a week, the ends of a week. The edges hold. */
export function moved(at: number, key: string, days: number): number | undefined {
  const to: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - WEEK,
    ArrowDown: at + WEEK,
    Home: at - (at % WEEK),
    End: at - (at % WEEK) + WEEK - 1,
    PageUp: at % WEEK,
    PageDown: days - WEEK + (at % WEEK),
  }
  const wanted = to[key]
  if (wanted === undefined) return undefined
  return wanted < 0 || wanted >= days ? at : wanted
}

/** The next day with a gap, or the one before; round and round. */
export function nextGap(at: number, gaps: number[], back = false): number | undefined {
  if (gaps.length === 0) return undefined
  return back ? (gaps.findLast((n) => n < at) ?? gaps.at(-1)) : (gaps.find((n) => n > at) ?? gaps[0])
}
