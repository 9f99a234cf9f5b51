/** A body of a PATCH: what is missing in it stays, and what had a value and was emptied is named. */
export type Change<B> = B & { clear?: string[] }

export const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Only what is another than before goes to the server: what somebody else changed meanwhile is not taken back. */
export function changeOf<B extends object>(before: B, after: B): Change<B> {
  const was = before as Record<string, unknown>
  const is = after as Record<string, unknown>
  const change: Record<string, unknown> = {}
  const clear: string[] = []
  for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (same(was[field], is[field])) continue
    if (is[field] === undefined) clear.push(field)
    else change[field] = is[field]
  }
  return { ...(change as B), ...(clear.length > 0 && { clear }) }
}

export const isChange = (change: object) => Object.keys(change).length > 0

/** Fields of what I edit that somebody else changed meanwhile. */
export const changedFields = <D extends object>(before: D, theirs: D) =>
  (Object.keys(theirs) as (keyof D & string)[]).filter((field) => !same(before[field], theirs[field]))

/** What I changed over what they did. */
export function merged<D extends object>(before: D, mine: D, theirs: D): D {
  const kept = changedFields(before, mine).map((field) => [field, mine[field]])
  return { ...theirs, ...Object.fromEntries(kept) }
}

/** One place up (-1) or down (1); at the ends it stays. */
export function moved<T>(all: readonly T[], from: number, by: number): T[] {
  const to = Math.max(0, from + by)
  const rest = all.toSpliced(from, 1)
  return rest.toSpliced(to, 0, all[from]!)
}
