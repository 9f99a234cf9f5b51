import { queryOptions } from '@tanstack/react-query'
import { answer, api, newKey } from '../../shared/api/client'
import type { BreakGlass } from '../../shared/api/delegation'
import { keys } from '../../shared/api/queries'
import type { paths } from '../../shared/api/schema'
import { wholeList } from '../../shared/api/wholeList'
import { fresh } from '../server'

type Body<P extends keyof paths, M extends 'put' | 'post'> = paths[P][M] extends {
  requestBody: { content: { 'application/json': infer B } }
}
  ? B
  : never

export const breakGlassQuery = queryOptions({
  queryKey: [...keys.delegations, 'break-glass'],
  queryFn: async () => (await answer(api.GET('/api/v1/break-glass', { params: { query: { limit: 20 } } }))).items,
})

export const absencesQuery = queryOptions({
  queryKey: [...keys.delegations, 'absences'],
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/absences', { params: { query } }))),
})

export const nameDeputy = (deputy: Body<'/api/v1/acting-owner', 'put'>) =>
  fresh(answer(api.PUT('/api/v1/acting-owner', { body: deputy })))
export const takeDeputyBack = () => fresh(answer(api.DELETE('/api/v1/acting-owner')))

const once = () => ({ params: { header: { 'Idempotency-Key': newKey() } } })

export const tellAbsence = (absence: Body<'/api/v1/absences', 'post'>) =>
  fresh(answer(api.POST('/api/v1/absences', { ...once(), body: absence })))
export const withdrawAbsence = (id: string) =>
  fresh(answer(api.DELETE('/api/v1/absences/{id}', { params: { path: { id } } })))

const of = ({ id }: BreakGlass) => ({ params: { path: { id } } })

export const askEmergency = (reason: string, drill: boolean) =>
  fresh(answer(api.POST('/api/v1/break-glass', { ...once(), body: { reason, drill } })))
export const confirmEmergency = (one: BreakGlass) => fresh(answer(api.PUT('/api/v1/break-glass/{id}/second', of(one))))
export const endEmergency = (one: BreakGlass) => fresh(answer(api.PUT('/api/v1/break-glass/{id}/end', of(one))))
export const reviewEmergency = (one: BreakGlass, text: string) =>
  fresh(answer(api.PUT('/api/v1/break-glass/{id}/review', { ...of(one), body: { text } })))
