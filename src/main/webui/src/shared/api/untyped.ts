import { answer, api } from './client'

type Query = Record<string, string | number | boolean | undefined>

interface Init {
  params: { query?: Query; header?: Record<string, string> }
  body?: unknown
}

type Ask = (path: string, init: Init) => Promise<{ data?: unknown; error?: unknown; response: Response }>

/** The same door, for what `openapi.yaml` does not describe yet. Whoever uses it says what comes back. */
const door = api as unknown as Record<'GET' | 'PUT' | 'POST' | 'DELETE', Ask>

const ifMatch = (version?: number): Record<string, string> =>
  version === undefined ? {} : { 'If-Match': `"${version}"` }

export const untyped = {
  get: <T>(path: string, query: Query = {}) => answer(door.GET(`/api/v1${path}`, { params: { query } })) as Promise<T>,
  put: <T>(path: string, body: unknown = {}, version?: number) =>
    answer(door.PUT(`/api/v1${path}`, { params: { header: ifMatch(version) }, body })) as Promise<T>,
  post: <T>(path: string, body: unknown, key: string) =>
    answer(door.POST(`/api/v1${path}`, { params: { header: { 'Idempotency-Key': key } }, body })) as Promise<T>,
  remove: (path: string) => answer(door.DELETE(`/api/v1${path}`, { params: {} })),
}
