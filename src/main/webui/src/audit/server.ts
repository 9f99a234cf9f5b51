import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../shared/api/client'
import type { components } from '../shared/api/schema'
import { type AuditFilter, instants } from './filter'

export type AuditEntry = components['schemas']['AuditEntry']

export const auditPage = (filter: AuditFilter, cursor?: string, limit = 100) =>
  answer(api.GET('/api/v1/audit', { params: { query: { ...instants(filter), cursor, limit } } }))

export const verificationQuery = queryOptions({
  queryKey: ['audit', 'verification'],
  queryFn: () => answer(api.GET('/api/v1/audit/verification')),
  staleTime: 60_000,
})

/** A table program opens no more than this with pleasure. */
export const MOST = 10_000

/** All that the filter shows, page by page. */
export async function wholeTrail(filter: AuditFilter, told: (n: number) => void): Promise<AuditEntry[]> {
  const all: AuditEntry[] = []
  let cursor: string | undefined
  do {
    const page = await auditPage(filter, cursor, 200)
    all.push(...page.items)
    told(all.length)
    cursor = page.next || undefined
  } while (cursor && all.length < MOST)
  return all
}
