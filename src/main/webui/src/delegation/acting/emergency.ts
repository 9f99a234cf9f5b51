import type { BreakGlass } from '../../shared/api/delegation'

/** The server's word is as old as the answer: what has run out since then is over, though nobody told us. */
export function stateAt(one: BreakGlass, now: number): BreakGlass['state'] {
  const over = (at?: string) => at !== undefined && Date.parse(at) <= now
  if (one.state === 'asked' && over(one.confirmBy)) return 'lapsed'
  if (one.state === 'open' && over(one.until)) return 'ended'
  return one.state
}

export const running = (all: BreakGlass[] | undefined, now: number): BreakGlass | undefined =>
  all?.find((one) => ['asked', 'open'].includes(stateAt(one, now)))

/** Over, opened once, and not looked at by an owner yet. */
export const reviewDue = (one: BreakGlass, now: number): boolean =>
  one.reviewDue || (one.state === 'open' && stateAt(one, now) === 'ended')

export const mayReview = (one: BreakGlass, me: string): boolean => one.askedBy.id !== me && one.second?.id !== me

export const minutesTo = (at: string, now: number): number => Math.max(0, Math.ceil((Date.parse(at) - now) / 60_000))
