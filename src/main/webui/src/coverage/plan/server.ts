import { queryOptions } from '@tanstack/react-query'
import { answer, api, newKey } from '../../shared/api/client'
import { queryClient } from '../../shared/api/queries'
import { refresh } from '../server'
import type { PlanBody, ProposalBody } from './types'

const SECOND = 1000

/** Looked at each second while it is searched for. */
export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['coverage', 'proposal', id],
    queryFn: () => answer(api.GET('/api/v1/plans/proposals/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'solving' ? SECOND : false),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['coverage', 'plan', id],
    queryFn: () => answer(api.GET('/api/v1/plans/{id}', { params: { path: { id } } })),
  })

const once = (key: string) => ({ params: { header: { 'Idempotency-Key': key } } })

export async function askProposal(body: ProposalBody, key = newKey()) {
  const asked = await answer(api.POST('/api/v1/plans/proposals', { ...once(key), body }))
  queryClient.setQueryData(proposalQuery(asked.id).queryKey, asked)
  return asked
}

export async function stopProposal(id: string) {
  await answer(api.DELETE('/api/v1/plans/proposals/{id}', { params: { path: { id } } }))
  await queryClient.invalidateQueries({ queryKey: proposalQuery(id).queryKey })
}

export async function savePlan(body: PlanBody, key: string) {
  const saved = await answer(api.POST('/api/v1/plans', { ...once(key), body }))
  queryClient.setQueryData(planQuery(saved.id).queryKey, saved)
  void refresh()
  return saved
}

export async function changePlan(id: string, version: number, body: PlanBody) {
  const header = { 'If-Match': `"${version}"` }
  const saved = await answer(api.PATCH('/api/v1/plans/{id}', { params: { path: { id }, header }, body }))
  queryClient.setQueryData(planQuery(id).queryKey, saved)
  void refresh()
  return saved
}

export async function removePlan(id: string, version: number, confirmation?: string) {
  const header = { 'If-Match': `"${version}"` }
  await answer(api.DELETE('/api/v1/plans/{id}', { params: { path: { id }, header, query: { confirmation } } }))
  queryClient.removeQueries({ queryKey: planQuery(id).queryKey })
  void refresh()
}
