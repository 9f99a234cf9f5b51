import { CancelledError } from '@tanstack/react-query'
import { queryClient } from '../../shared/api/queries'
import { firstDayOf, LAST } from '../period'
import { coverageQuery } from '../server'
import { comingGaps } from '../speech'
import type { Coverage, Gap } from '../types'
import { addDays, wallOf } from '../wall'

const ZONE = 'Europe/Helsinki'

/** A gap, and the time of its desk. */
export type ComingGap = Gap & { readonly zone: string }

/** Those of all desks that can still be helped, the next first. */
export const comingOf = ({ desks }: Pick<Coverage, 'desks'>, now: number): ComingGap[] =>
  desks
    .flatMap((one) => comingGaps(one, now).map((gap) => ({ ...gap, zone: one.zone })))
    .toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))

/** The same weeks as the page of coverage, so that both tell the same number and ask once. */
export async function gaps(now = Date.now()): Promise<ComingGap[]> {
  const from = firstDayOf(undefined, wallOf(now, ZONE).date)
  return comingOf(await proof(from), now)
}

/** A change that comes in the meantime begins the shared request anew. */
async function proof(from: string): Promise<Coverage> {
  try {
    return await queryClient.fetchQuery(coverageQuery(from, addDays(from, LAST)))
  } catch (error) {
    if (error instanceof CancelledError) return proof(from)
    throw error
  }
}
