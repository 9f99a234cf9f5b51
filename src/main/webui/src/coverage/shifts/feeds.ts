import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../shared/api/client'
import { queryClient } from '../../shared/api/queries'
import { wholeList } from '../../shared/api/wholeList'

export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/calendar-feeds', { params: { query } }))),
})

const again = () => queryClient.invalidateQueries({ queryKey: feedsQuery.queryKey })

/** The address, which is told this once. */
export async function makeFeed(): Promise<string> {
  const { address } = await answer(api.POST('/api/v1/calendar-feeds', { body: {} }))
  await again()
  return address
}

export async function endFeeds(feeds: readonly { id: string }[]) {
  try {
    for (const { id } of feeds) await answer(api.DELETE('/api/v1/calendar-feeds/{id}', { params: { path: { id } } }))
  } finally {
    await again()
  }
}
