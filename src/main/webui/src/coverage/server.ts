import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../shared/api/client'
import { keys, queryClient } from '../shared/api/queries'
import { wholeList } from '../shared/api/wholeList'
import type { AbsenceBody, OverrideBody, PreviewBody } from './types'

const all = keys.coverage

export const coverageQuery = (from: string, until: string) =>
  queryOptions({
    queryKey: [...all, 'proof', from, until],
    queryFn: () => answer(api.GET('/api/v1/coverage', { params: { query: { from, until } } })),
    // the last proof stays, with its time, until the next one is there
    placeholderData: (last) => last,
  })

export const desksQuery = queryOptions({
  queryKey: [...all, 'desks'],
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/desks', { params: { query } }))),
})

export const rotasOfAllQuery = queryOptions({
  queryKey: [...all, 'rotas'],
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/rotas', { params: { query } }))),
})

export const rotasQuery = (desk: string) =>
  queryOptions({
    queryKey: [...all, 'rotas', desk],
    queryFn: () => wholeList((page) => answer(api.GET('/api/v1/rotas', { params: { query: { desk, ...page } } }))),
  })

export const plansQuery = (desk: string) =>
  queryOptions({
    queryKey: [...all, 'plans', desk],
    queryFn: () => wholeList((page) => answer(api.GET('/api/v1/plans', { params: { query: { desk, ...page } } }))),
  })

export const absencesQuery = queryOptions({
  queryKey: [...all, 'absences'],
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/absences', { params: { query } }))),
})

export const preview = (body: PreviewBody, signal?: AbortSignal) =>
  answer(api.POST('/api/v1/coverage/previews', { body, signal }))

export const refresh = () => queryClient.invalidateQueries({ queryKey: all })

const once = (key: string) => ({ params: { header: { 'Idempotency-Key': key } } })

/** Who comes is saved before who goes, so that nothing is dark in between. */
export async function saveOverrides(bodies: OverrideBody[], key: string) {
  const saved: { id: string; version: number }[] = []
  try {
    for (const [n, body] of bodies.entries())
      saved.push(await answer(api.POST('/api/v1/overrides', { ...once(`${key}-${n}`), body })))
  } finally {
    await refresh()
  }
  return saved
}

/** The newest first, as they were made. */
export async function takeBack(saved: { id: string }[], confirmation: string) {
  for (const { id } of saved.toReversed())
    await answer(api.DELETE('/api/v1/overrides/{id}', { params: { path: { id }, query: { confirmation } } }))
  await refresh()
}

export async function saveAbsence(body: AbsenceBody, key: string) {
  const saved = await answer(api.POST('/api/v1/absences', { ...once(key), body }))
  await refresh()
  return saved
}
