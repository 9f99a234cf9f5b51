import createClient from 'openapi-fetch'
import { lost, reached } from '../connection'
import { problemOf } from './problem'
import type { paths } from './schema'
import { sessionEnded } from './session'

/** The one door to the server. `await answer(api.GET('/api/v1/comments/{id}', { params: { path: { id } } }))` */
export const api = createClient<paths>({
  baseUrl: location.origin,
  querySerializer: { array: { style: 'form', explode: true } },
})

api.use({
  onResponse({ response }) {
    if (response.status === 401) sessionEnded.set(true)
    if (response.status < 502) reached()
    else lost()
  },
  onError({ error }) {
    if ((error as Error)?.name !== 'AbortError') lost()
    return problemOf({ status: 0, title: (error as Error)?.message, code: 'unreachable' })
  },
})

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The data, or a ProblemError. */
export async function answer<T>(request: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await request
  if (response.ok) return data as T
  throw problemOf(error, response)
}

export const newKey = () => crypto.randomUUID()
