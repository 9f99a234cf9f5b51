import type { OverrideBody } from '../types'
import { localOf } from '../wall'
import type { Piece } from './rows'

interface Where {
  readonly deskId: string
  readonly zone: string
  /** a plan is changed too */
  readonly overPlans?: boolean
}

interface Time {
  readonly from: number
  readonly until: number
}

const common = (a: Time, b: Time): Time => ({ from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) })
const isTime = ({ from, until }: Time) => from < until

/** What of `a` lies outside `b`: before it, after it. */
const outside = (a: Time, b: Time): Time[] =>
  isTime(common(a, b))
    ? [
        { from: a.from, until: Math.min(a.until, b.from) },
        { from: Math.max(a.from, b.until), until: a.until },
      ].filter(isTime)
    : [a]

/** A changed shift as one-off changes: who comes first, then who goes, so that nothing is dark in between. */
export function overridesFor(before: Piece | undefined, after: Piece | undefined, where: Where): OverrideBody[] {
  const body = (time: Time, who: Pick<OverrideBody, 'memberId' | 'insteadOfId'>): OverrideBody => ({
    deskId: where.deskId,
    ...who,
    from: localOf(time.from, where.zone),
    until: localOf(time.until, where.zone),
    ...(where.overPlans && { overPlans: true }),
  })
  if (!after) return before ? [body(before, { insteadOfId: before.memberId })] : []
  if (!before) return [body(after, { memberId: after.memberId })]
  const comes = outside(after, before).map((time) => body(time, { memberId: after.memberId }))
  const goes = outside(before, after).map((time) => body(time, { insteadOfId: before.memberId }))
  const shared = common(before, after)
  if (before.memberId === after.memberId || !isTime(shared)) return [...comes, ...goes]
  return [...comes, body(shared, { memberId: after.memberId, insteadOfId: before.memberId }), ...goes]
}
