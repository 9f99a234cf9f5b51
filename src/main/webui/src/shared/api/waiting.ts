import type { Delegation } from './delegation'
import type { ReplyView } from './types'
import { untyped } from './untyped'

/** The first page is enough for a count and for an evening's work. */
const first = <T>(path: string, query: Record<string, string>) =>
  untyped.get<{ items: T[] }>(path, { ...query, limit: 200 }).then(({ items }) => items)

/** Replies that I may decide, the most urgent first. */
export const approvals = () => first<ReplyView>('/replies', { state: 'submitted', approver: 'me' })

/** Roles that somebody asks for. */
export const requests = () => first<Delegation>('/delegations', { state: 'requested' })
