import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../shared/api/client'
import type { components } from '../../shared/api/schema'
import { wholeList } from '../../shared/api/wholeList'
import { refresh } from '../server'

type Schemas = components['schemas']
export type Ask = Schemas['AskView']
export type AskBody = Schemas['AskBody']
export type AskAnswer = Schemas['AskAnswer']

/** Those that are open: of my desks where I plan, else those put to me. */
export const asksQuery = queryOptions({
  queryKey: ['coverage', 'asks'],
  queryFn: () =>
    wholeList((page) => answer(api.GET('/api/v1/asks', { params: { query: { state: 'open', ...page } } }))),
})

/** Whatever the answer is: what is shown is read again. */
async function then<T>(request: Promise<T>): Promise<T> {
  try {
    return await request
  } finally {
    await refresh()
  }
}

export const makeAsk = (body: AskBody, key: string) =>
  then(answer(api.POST('/api/v1/asks', { params: { header: { 'Idempotency-Key': key } }, body })))

export const answerAsk = (id: string, body: AskAnswer) =>
  then(answer(api.PUT('/api/v1/asks/{id}/answer', { params: { path: { id } }, body })))

export const withdrawAsk = (id: string) => then(answer(api.DELETE('/api/v1/asks/{id}', { params: { path: { id } } })))
