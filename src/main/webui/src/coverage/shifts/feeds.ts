import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../shared/api/client'
import { queryClient } from '../../shared/api/queries'
import { wholeList } from '../../shared/api/wholeList'

export const feedsQuery = queryOptions({
  queryKey: ['calendar-feeds'],
  queryFn: () => wholeList((query) => answer(api.GET('/api/v1/calendar-feeds', { params: { query } }))),
})

type Feeds = readonly { id: string }[]

async function end(feeds: Feeds) {
  for (const { id } of feeds) await answer(api.DELETE('/api/v1/calendar-feeds/{id}', { params: { path: { id } } }))
}

const again = () => queryClient.invalidateQueries({ queryKey: feedsQuery.queryKey })

/** The address, which is told this once; it takes the place of these. */
export async function makeFeed(instead: Feeds): Promise<string> {
  try {
    const { address } = await answer(api.POST('/api/v1/calendar-feeds', { body: {} }))
    await end(instead)
    return address
  } finally {
    await again()
  }
}

export async function endFeeds(feeds: Feeds): Promise<undefined> {
  try {
    await end(feeds)
  } finally {
    await again()
  }
}
