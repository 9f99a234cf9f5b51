import { queryOptions, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { answer, api, newKey } from '../shared/api/client'
import type { ChannelRef, Delegation, RoleRow, Trust, Wish } from '../shared/api/delegation'
import { ProblemError } from '../shared/api/problem'
import { channelsQuery, keys, meQuery, queryClient } from '../shared/api/queries'
import { wholeList } from '../shared/api/wholeList'
import { faceOf } from '../shared/network'
import { may } from '../team/roles'

const all = keys.delegations
const delegations = async (filter: { member?: string; state?: string } = {}) =>
  (await wholeList((page) =>
    answer(api.GET('/api/v1/delegations', { params: { query: { ...filter, ...page } } })),
  )) as Delegation[]

export const myDelegationsQuery = queryOptions({
  queryKey: [...all, 'mine'],
  queryFn: () => delegations({ member: 'me' }),
})

export const activeQuery = queryOptions({
  queryKey: [...all, 'active'],
  queryFn: () => delegations({ state: 'active' }),
})

export const allDelegationsQuery = queryOptions({
  queryKey: [...all, 'all'],
  queryFn: () => delegations(),
})

export const delegationQuery = (id: string) =>
  queryOptions({
    queryKey: [...all, 'one', id],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/delegations/{id}', { params: { path: { id } } }))) as Delegation,
  })

/** A demo channel plays another network, and only its address tells which; whoever may not read it sees a plug. */
export function useFaces(): (channel: ChannelRef) => ChannelRef {
  const { data: me } = useQuery(meQuery)
  const { data: known } = useQuery({ ...channelsQuery, enabled: may(me, 'read') })
  return useCallback(
    (channel) => {
      const url = known?.find(({ id }) => id === channel.id)?.url
      return { ...channel, network: faceOf(channel.network, url) }
    },
    [known],
  )
}

/** The channels that may be asked for, by name: also for whom nobody has given a role yet. */
export const askableQuery = queryOptions({
  queryKey: [...all, 'channels'],
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/delegations/channels', { params: { query } }))),
  staleTime: 5 * 60_000,
})

export const rolesQuery = queryOptions({
  queryKey: [...all, 'roles'],
  queryFn: async () =>
    (await wholeList((query) => answer(api.GET('/api/v1/roles', { params: { query } })))) as RoleRow[],
})

export const busFactorQuery = queryOptions({
  queryKey: [...all, 'bus-factor'],
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/bus-factor', { params: { query } }))),
})

export const actingQuery = queryOptions({
  queryKey: [...all, 'acting'],
  queryFn: () => answer(api.GET('/api/v1/acting-owner')),
  staleTime: 5 * 60_000,
})

/** A record that I may not see, or that nobody has yet, is no record: the page does without. */
export const trustQuery = (memberId: string, channelId: string) =>
  queryOptions({
    queryKey: [...all, 'trust', memberId, channelId],
    queryFn: () =>
      answer(api.GET('/api/v1/trust/{memberId}/{channelId}', { params: { path: { memberId, channelId } } })).catch(
        (error: unknown) => {
          if (error instanceof ProblemError && (error.status === 403 || error.status === 404)) return null
          throw error
        },
      ),
  })

export const trustProposalsQuery = queryOptions({
  queryKey: [...all, 'trust-proposals'],
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/trust/proposals', { params: { query } }))),
})

export const fresh = async <T>(change: Promise<T>): Promise<T> => {
  const changed = await change
  // roles decide what everything else may show
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: all }),
    queryClient.invalidateQueries({ queryKey: keys.me }),
  ])
  return changed
}

/** The server reads If-Match here, though its description does not name it: nobody decides what somebody else just did. */
const bound = ({ id, version }: Delegation) => ({ params: { path: { id } }, headers: { 'If-Match': `"${version}"` } })
const told = (one: unknown) => one as Delegation

export const ask = async (wish: Wish, key = newKey()) =>
  told(
    await fresh(
      answer(api.POST('/api/v1/delegations', { params: { header: { 'Idempotency-Key': key } }, body: wish })),
    ),
  )
export const approve = (one: Delegation, terms: { until?: string; trust?: Trust } = {}) =>
  fresh(answer(api.PUT('/api/v1/delegations/{id}/approval', { ...bound(one), body: terms })))
export const refuse = (one: Delegation, reason: string) =>
  fresh(answer(api.PUT('/api/v1/delegations/{id}/refusal', { ...bound(one), body: { reason } })))
export const revoke = (one: Delegation, reason: string) =>
  fresh(answer(api.PUT('/api/v1/delegations/{id}/revocation', { ...bound(one), body: { reason } })))
export const renew = async (one: Delegation, until?: string) =>
  told(
    await fresh(answer(api.PUT('/api/v1/delegations/{id}/renewal', { ...bound(one), body: until ? { until } : {} }))),
  )
export const setTrust = (memberId: string, channelId: string, trust: Trust) =>
  fresh(
    answer(api.PUT('/api/v1/trust/{memberId}/{channelId}', { params: { path: { memberId, channelId } }, body: trust })),
  )
export const confirmKeeper = async (id: string) => {
  await fresh(answer(api.PUT('/api/v1/channels/{id}/keeper-confirmation', { params: { path: { id } } })))
  await queryClient.invalidateQueries({ queryKey: keys.channels })
}
