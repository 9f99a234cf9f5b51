import { QueryClient, queryOptions } from '@tanstack/react-query'
import { answer, api } from './client'
import { ProblemError } from './problem'
import { commentDetail } from './reading'
import type { paths } from './schema'
import type { ChannelView, Me, NetworkView } from './types'
import { wholeList } from './wholeList'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 5 * 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && error instanceof ProblemError && error.unreachable,
    },
    mutations: { networkMode: 'always' },
  },
})

/** Every cache key in one place: events name a kind and an id, the keys say what that touches. */
export const keys = {
  me: ['me'] as const,
  members: ['members'] as const,
  networks: ['networks'] as const,
  channels: ['channels'] as const,
  counts: ['counts'] as const,
  comment: (id: string) => ['comment', id] as const,
  approvals: ['approvals'] as const,
  /** roles, requests, trust, deputy: one change of them touches the others */
  delegations: ['delegations'] as const,
  /** duty and the proof: one change of the rules touches all that is computed from them */
  coverage: ['coverage'] as const,
  history: (id: string) => ['comment', id, 'history'] as const,
}

export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: async () => (await answer(api.GET('/api/v1/me'))) as Me,
  staleTime: 5 * 60_000,
})

export const membersQuery = queryOptions({
  queryKey: keys.members,
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/members', { params: { query } }))),
  staleTime: 5 * 60_000,
})

export const networksQuery = queryOptions({
  queryKey: keys.networks,
  queryFn: async () =>
    (await wholeList((query) => answer(api.GET('/api/v1/networks', { params: { query } })))) as NetworkView[],
  staleTime: Number.POSITIVE_INFINITY,
})

export const channelsQuery = queryOptions({
  queryKey: keys.channels,
  queryFn: async () =>
    (await wholeList((query) => answer(api.GET('/api/v1/channels', { params: { query } })))) as ChannelView[],
})

/** Most people are never asked: how to ask comes when it is needed. */
const waiting = () => import('./waiting')

export const approvalsQuery = queryOptions({
  queryKey: keys.approvals,
  queryFn: async () => (await waiting()).approvals(),
})

export const requestsQuery = queryOptions({
  queryKey: [...keys.delegations, 'requests'],
  queryFn: async () => (await waiting()).requests(),
})

export const commentQuery = (id: string) =>
  queryOptions({
    queryKey: keys.comment(id),
    queryFn: async () => commentDetail(await answer(api.GET('/api/v1/comments/{id}', { params: { path: { id } } }))),
  })

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: keys.history(id),
    queryFn: () =>
      wholeList((query) => answer(api.GET('/api/v1/comments/{id}/history', { params: { path: { id }, query } }))),
  })

export type CountsFilter = NonNullable<paths['/api/v1/comments/counts']['get']['parameters']['query']>

export const countsQuery = (filter: CountsFilter = {}) =>
  queryOptions({
    queryKey: [...keys.counts, filter] as const,
    queryFn: () => answer(api.GET('/api/v1/comments/counts', { params: { query: filter } })),
  })

export const healthQuery = (id: string) =>
  queryOptions({
    // below the channels' key, so that what a channel's event touches includes its days
    queryKey: [...keys.channels, id, 'health'] as const,
    queryFn: () => answer(api.GET('/api/v1/channels/{id}/health', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
  })
