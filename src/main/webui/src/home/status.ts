import type { Absence, BusFactor } from '../shared/api/delegation'

export interface Status {
  readonly form: 'none' | 'all' | 'thin' | 'out'
  /** out: where nobody is there; thin: where one is */
  readonly channels: string[]
}

export const awayNow = (absences: Absence[], now: number): Set<string> =>
  new Set(
    absences
      .filter(({ from, until }) => Date.parse(from) <= now && now < Date.parse(until))
      .map(({ member }) => member.id),
  )

/** Who may answer and is not away. Whether somebody is on duty is not known here, so nothing is said of it. */
export function statusOf(factors: BusFactor[], absences: Absence[], now: number): Status {
  const away = awayNow(absences, now)
  const there = factors.map(({ channel, answer }) => ({
    name: channel.name,
    n: answer.filter(({ id }) => !away.has(id)).length,
  }))
  const names = (wanted: number) => there.filter(({ n }) => n === wanted).map(({ name }) => name)
  if (there.length === 0) return { form: 'none', channels: [] }
  if (names(0).length) return { form: 'out', channels: names(0) }
  if (names(1).length) return { form: 'thin', channels: names(1) }
  return { form: 'all', channels: [] }
}

/** True when nobody but this owner could answer anywhere: where the product begins. */
export const standsAlone = (factors: BusFactor[], me: string): boolean =>
  factors.length > 0 &&
  factors.every(({ answer, answerSupervised }) => [...answer, ...answerSupervised].every(({ id }) => id === me))
