import { queryOptions, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { newKey } from '../shared/api/client'
import type {
  ActingOwner,
  BusFactor,
  ChannelRef,
  Delegation,
  RoleRow,
  Trust,
  TrustView,
  Wish,
} from '../shared/api/delegation'
import { ProblemError } from '../shared/api/problem'
import { channelsQuery, keys, meQuery, queryClient } from '../shared/api/queries'
import { untyped } from '../shared/api/untyped'
import { wholeList } from '../shared/api/wholeList'
import { faceOf } from '../shared/network'
import { may } from '../team/roles'

interface Page<T> {
  items: T[]
  next?: string | null
}

const all = keys.delegations
const whole = <T>(path: string, query: Record<string, string> = {}) =>
  wholeList((page) => untyped.get<Page<T>>(path, { ...query, ...page }))

export const myDelegationsQuery = queryOptions({
  queryKey: [...all, 'mine'],
  queryFn: () => whole<Delegation>('/delegations', { member: 'me' }),
})

export const activeQuery = queryOptions({
  queryKey: [...all, 'active'],
  queryFn: () => whole<Delegation>('/delegations', { state: 'active' }),
})

export const allDelegationsQuery = queryOptions({
  queryKey: [...all, 'all'],
  queryFn: () => whole<Delegation>('/delegations'),
})

export const delegationQuery = (id: string) =>
  queryOptions({
    queryKey: [...all, 'one', id],
    queryFn: () => untyped.get<Delegation>(`/delegations/${id}`),
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
  queryFn: () => whole<ChannelRef>('/delegations/channels'),
  staleTime: 5 * 60_000,
})

export const rolesQuery = queryOptions({
  queryKey: [...all, 'roles'],
  queryFn: () => whole<RoleRow>('/roles'),
})

export const busFactorQuery = queryOptions({
  queryKey: [...all, 'bus-factor'],
  queryFn: () => whole<BusFactor>('/bus-factor'),
})

export const actingQuery = queryOptions({
  queryKey: [...all, 'acting'],
  queryFn: () => untyped.get<ActingOwner>('/acting-owner'),
  staleTime: 5 * 60_000,
})

/** A record that I may not see, or that nobody has yet, is no record: the page does without. */
export const trustQuery = (memberId: string, channelId: string) =>
  queryOptions({
    queryKey: [...all, 'trust', memberId, channelId],
    queryFn: () =>
      untyped.get<TrustView>(`/trust/${memberId}/${channelId}`).catch((error: unknown) => {
        if (error instanceof ProblemError && (error.status === 403 || error.status === 404)) return null
        throw error
      }),
  })

export const trustProposalsQuery = queryOptions({
  queryKey: [...all, 'trust-proposals'],
  queryFn: () => whole<TrustView>('/trust/proposals'),
})

const fresh = async <T>(change: Promise<T>): Promise<T> => {
  const changed = await change
  // roles decide what everything else may show
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: all }),
    queryClient.invalidateQueries({ queryKey: keys.me }),
  ])
  return changed
}

const deed = (one: Delegation, what: string, body: object = {}) =>
  fresh(untyped.put<Delegation>(`/delegations/${one.id}/${what}`, body, one.version))

export const ask = (wish: Wish, key = newKey()) => fresh(untyped.post<Delegation>('/delegations', wish, key))
export const approve = (one: Delegation, terms: { until?: string; trust?: Trust } = {}) => deed(one, 'approval', terms)
export const refuse = (one: Delegation, reason: string) => deed(one, 'refusal', { reason })
export const revoke = (one: Delegation, reason: string) => deed(one, 'revocation', { reason })
export const renew = (one: Delegation, until?: string) => deed(one, 'renewal', until ? { until } : {})
export const setTrust = (memberId: string, channelId: string, trust: Trust) =>
  fresh(untyped.put<TrustView>(`/trust/${memberId}/${channelId}`, trust))
export const confirmKeeper = (channelId: string) =>
  fresh(untyped.put<unknown>(`/channels/${channelId}/keeper-confirmation`))
