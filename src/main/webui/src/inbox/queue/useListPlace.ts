import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { Kept } from './lists'

const AHEAD = 2

/** Where the list stands: which rows are seen, what to load next, and what stays put when a row goes. */
export function useListPlace(grid: RefObject<HTMLDivElement | null>, kept: Kept, rowHeight: number) {
  const range = useCallback(() => {
    const element = grid.current
    const height = element?.clientHeight || 800
    const from = Math.floor((element?.scrollTop ?? 0) / rowHeight)
    return { from, until: from + Math.ceil(height / rowHeight), screen: Math.ceil(height / rowHeight) }
  }, [grid, rowHeight])

  const isVisible = useCallback(
    (id: string) => {
      const { from, until } = range()
      const at = kept.list.get().rows.findIndex((row) => row.id === id)
      return at >= from && at <= until
    },
    [kept, range],
  )

  const onScroll = useCallback(() => {
    const element = grid.current
    if (!element) return
    const { rows, complete, status } = kept.list.get()
    const { from, until, screen } = range()
    if (element.scrollTop === 0 && kept.scrollTop > 0) kept.list.sweep()
    kept.scrollTop = element.scrollTop
    void kept.list.see(rows.slice(from, until + 1).map((row) => row.id))
    if (!complete && status === 'ready' && until + AHEAD * screen >= rows.length) void kept.list.more()
  }, [grid, kept, range])

  // back from a comment: the same rows at the same place
  useLayoutEffect(() => {
    const place = kept.scrollTop
    if (place === 0) return
    const again = requestAnimationFrame(() => {
      if (grid.current) grid.current.scrollTop = place
    })
    return () => cancelAnimationFrame(again)
  }, [grid, kept])

  return { isVisible, onScroll, range }
}

/** When a row above the focus goes, what I look at stays where it is. */
export function useSteadyScroll(
  grid: RefObject<HTMLDivElement | null>,
  ids: string[],
  rowHeight: number,
  current: string | null,
) {
  const before = useRef<{ ids: string[]; current: string | null }>({ ids, current })
  useLayoutEffect(() => {
    const old = before.current
    before.current = { ids, current }
    const element = grid.current
    if (!element || !current || old.ids === ids) return
    const [was, is] = [old.ids.indexOf(current), ids.indexOf(current)]
    if (was < 0 || is < 0 || is >= was || element.scrollTop === 0) return
    element.scrollTop = Math.max(0, element.scrollTop - (was - is) * rowHeight)
  }, [grid, ids, rowHeight, current])
}
