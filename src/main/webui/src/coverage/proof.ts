import type { DeskCoverage } from './types'

export interface Promised {
  /** minutes of service hours from now on, and how many of them hold */
  readonly service: number
  readonly covered: number
  /** minutes that rest on one person, and on whom how many */
  readonly thin: number
  readonly alone: [memberId: string, minutes: number][]
}

/** What is over cannot be helped: the proof in words counts from now, by the same spans that the bars are drawn from. */
export function promisedBy({ days }: Pick<DeskCoverage, 'days'>, now: number): Promised {
  let [service, covered, thin] = [0, 0, 0]
  const alone = new Map<string, number>()
  for (const { spans } of days)
    for (const { from, until, reason, memberIds } of spans) {
      const minutes = (Date.parse(until) - Math.max(now, Date.parse(from))) / 60_000
      if (minutes <= 0) continue
      service += minutes
      if (reason) continue
      covered += minutes
      const [only] = memberIds
      if (memberIds.length !== 1 || !only) continue
      thin += minutes
      alone.set(only, (alone.get(only) ?? 0) + minutes)
    }
  return { service, covered, thin, alone: [...alone].sort(([, a], [, b]) => b - a) }
}
