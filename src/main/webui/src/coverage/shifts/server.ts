import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../shared/api/client'
import type { components } from '../../shared/api/schema'
import { wholeList } from '../../shared/api/wholeList'
import { refresh } from '../server'
import type { Absence } from '../types'

type Schemas = components['schemas']
export type HandOverNote = Schemas['HandOverNote']

/** Below the key of coverage: a swap that is approved changes who is on duty, and the other way round. */
export const swapsQuery = queryOptions({
  queryKey: ['coverage', 'swaps'],
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/swaps', { params: { query } }))),
})

export const notesQuery = queryOptions({
  queryKey: ['coverage', 'notes'],
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/handover-notes', { params: { query } }))),
})

export const absencesOf = (member: string) =>
  queryOptions({
    queryKey: ['coverage', 'absences', member],
    queryFn: () => wholeList((page) => answer(api.GET('/api/v1/absences', { params: { query: { member, ...page } } }))),
  })

/** Whatever the answer is: what is shown is read again. */
async function then<T>(request: Promise<T>): Promise<T> {
  try {
    return await request
  } finally {
    await refresh()
  }
}

const once = (key: string) => ({ header: { 'Idempotency-Key': key } })
const of = (id: string) => ({ params: { path: { id } } })

export const leaveNote = (body: Schemas['NewHandOverNote'], key: string) =>
  then(answer(api.POST('/api/v1/handover-notes', { params: once(key), body })))

export const askSwap = (body: Schemas['NewSwap'], key: string) =>
  then(answer(api.POST('/api/v1/swaps', { params: once(key), body })))

export const takeSwap = (id: string, body: Schemas['Taking'] = {}) =>
  then(answer(api.PUT('/api/v1/swaps/{id}/taking', { ...of(id), body })))

export const giveBackSwap = (id: string) => then(answer(api.DELETE('/api/v1/swaps/{id}/taking', of(id))))

export const approveSwap = (id: string, confirmation?: string) =>
  then(answer(api.PUT('/api/v1/swaps/{id}/approval', { ...of(id), body: confirmation ? { confirmation } : {} })))

export const refuseSwap = (id: string, reason: string) =>
  then(answer(api.PUT('/api/v1/swaps/{id}/refusal', { ...of(id), body: { reason } })))

export const endSwap = (id: string, confirmation?: string) => {
  const query = confirmation ? { confirmation } : {}
  return then(answer(api.DELETE('/api/v1/swaps/{id}', { params: { path: { id }, query } })))
}

export const withdrawAbsence = (id: string) => then(answer(api.DELETE('/api/v1/absences/{id}', of(id))))

/** It ends now: what was until now stays as it was. */
export const endAbsence = ({ id, version, from, kind, substitutes, note, returnWork }: Absence) =>
  then(
    answer(
      api.PATCH('/api/v1/absences/{id}', {
        params: { path: { id }, header: { 'If-Match': `"${version}"` } },
        body: {
          from,
          until: new Date().toISOString(),
          kind,
          substitutes: substitutes.map((one) => one.id),
          note,
          returnWork,
        },
      }),
    ),
  )
