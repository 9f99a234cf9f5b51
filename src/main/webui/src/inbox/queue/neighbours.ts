import { latestList } from './lists'

/** The comments before and after this one in the list that was looked at last; rows that left are passed over. */
export function neighbours(id: string): { previous?: string; next?: string } {
  const rows = latestList()?.list.get().rows ?? []
  const at = rows.findIndex((row) => row.id === id)
  if (at < 0) return {}
  return {
    previous: rows.slice(0, at).findLast((row) => !row.left)?.id,
    next: rows.slice(at + 1).find((row) => !row.left)?.id,
  }
}
