import { answer, api } from './client'
import type { Delegation } from './delegation'
import type { ReplyView } from './types'

/** The first page is enough for a count and for an evening's work. */
const limit = 200

/** Replies that I may decide, the most urgent first. */
export const approvals = async (): Promise<ReplyView[]> =>
  (await answer(api.GET('/api/v1/replies', { params: { query: { state: 'submitted', approver: 'me', limit } } }))).items

/** Roles that somebody asks for. */
export const requests = async () =>
  (await answer(api.GET('/api/v1/delegations', { params: { query: { state: 'requested', limit } } })))
    .items as Delegation[]
