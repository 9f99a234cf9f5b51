/** Every keystroke is on this device within 300 ms: this, and the time to write it. */
export const DEVICE_MS = 200
const PAUSE_MS = 800
const APART_MS = 5_000
const RETRY_MS = [5_000, 10_000, 20_000, 30_000]

export interface Strokes {
  /** The first keystroke that the team does not have yet. */
  readonly first: number
  readonly last: number
  /** When we last told the team, 0 for never. */
  readonly told: number
}

/** The team reads along: on the first pause, in long writing every 5 s, and never more often than that. */
export function tellTeamAt({ first, last, told }: Strokes): number {
  return Math.max(Math.min(last + PAUSE_MS, first + APART_MS), told + APART_MS)
}

export function retryIn(failures: number): number {
  return RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? RETRY_MS[0]!
}
