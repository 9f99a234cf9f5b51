import { answer, api } from '../shared/api/client'
import { queryClient } from '../shared/api/queries'

export const noticeKeys = { all: ['notices'] as const, unread: ['notices', 'unread'] as const }

/** More than a hundred are not read one by one: the bell says "100". */
export const MOST = 100

export const unreadQuery = {
  queryKey: noticeKeys.unread,
  queryFn: async () =>
    (await answer(api.GET('/api/v1/notices', { params: { query: { unread: 'true', limit: MOST } } }))).items,
}

export const noticesPage = (cursor?: string) =>
  answer(api.GET('/api/v1/notices', { params: { query: { cursor, limit: 50 } } }))

export async function markRead(ids: string[]) {
  await Promise.allSettled(
    ids.map((id) => answer(api.PUT('/api/v1/notices/{id}/reading', { params: { path: { id } } }))),
  )
  await queryClient.invalidateQueries({ queryKey: noticeKeys.all })
}
