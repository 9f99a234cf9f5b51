import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../shared/api/client'
import { keys, queryClient } from '../../shared/api/queries'
import { wholeList } from '../../shared/api/wholeList'
import type { Change } from '../parts/change'
import { refresh as refreshCoverage } from '../server'
import type { Desk, DeskBody, Rota, RotaBody } from '../types'

/** What is free by law or custom in a year; it changes only with a release of the server. */
export const holidaysQuery = (country: string, subdivision: string, year: number) =>
  queryOptions({
    queryKey: ['holidays', country, subdivision, year],
    queryFn: () => {
      const query = { country, year, ...(subdivision && { subdivision }) }
      return wholeList((page) => answer(api.GET('/api/v1/holidays', { params: { query: { ...query, ...page } } })))
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

const once = (key: string) => ({ header: { 'Idempotency-Key': key } })
const match = (id: string, version: number) => ({ path: { id }, header: { 'If-Match': `"${version}"` } })

/** A desk says how long its channels' approvers have, so they are read again too. */
const refresh = () => Promise.all([refreshCoverage(), queryClient.invalidateQueries({ queryKey: keys.channels })])

/** The next page is about what was made, so it waits for the lists that hold it. */
async function made<T>(request: Promise<T>): Promise<T> {
  const one = await request
  await refresh()
  return one
}

/** The form knows at once what it saved: had it to wait for the lists, its own change would look like somebody else's. */
const changed = <T>(request: Promise<T>): Promise<T> => request.finally(() => void refresh())

export const makeDesk = (body: DeskBody, key: string): Promise<Desk> =>
  made(answer(api.POST('/api/v1/desks', { params: once(key), body })))

export const changeDesk = ({ id, version }: Desk, body: Change<DeskBody>): Promise<Desk> =>
  changed(answer(api.PATCH('/api/v1/desks/{id}', { params: match(id, version), body })))

/** The page of what is removed is left before the lists are read again: there it would be missed. */
export const removeDesk = ({ id, version }: Desk) =>
  answer(api.DELETE('/api/v1/desks/{id}', { params: match(id, version) }))

export const makeRota = (body: RotaBody, key: string): Promise<Rota> =>
  made(answer(api.POST('/api/v1/rotas', { params: once(key), body })))

export const changeRota = ({ id, version }: Rota, body: Change<RotaBody>): Promise<Rota> =>
  changed(answer(api.PATCH('/api/v1/rotas/{id}', { params: match(id, version), body })))

export const removeRota = ({ id, version }: Rota, confirmation?: string) =>
  answer(
    api.DELETE('/api/v1/rotas/{id}', {
      params: { ...match(id, version), query: confirmation ? { confirmation } : {} },
    }),
  )
