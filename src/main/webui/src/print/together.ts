import type { Line } from '../coverage/picture'

export interface Together {
  readonly from: number
  readonly until: number
  readonly ids: string[]
}

/** Somebody's shifts that touch are one line, and who is on in the same hours stands in it too. */
export function together(lines: Line[]): Together[] {
  const own: { from: number; until: number; memberId: string }[] = []
  for (const { memberId, from, until } of lines) {
    const before = own.find((one) => one.memberId === memberId && one.from <= until && one.until >= from)
    if (before) {
      before.from = Math.min(before.from, from)
      before.until = Math.max(before.until, until)
    } else own.push({ memberId, from, until })
  }
  const all: Together[] = []
  for (const { memberId, from, until } of own) {
    const same = all.find((one) => one.from === from && one.until === until)
    if (same) same.ids.push(memberId)
    else all.push({ from, until, ids: [memberId] })
  }
  return all
}
