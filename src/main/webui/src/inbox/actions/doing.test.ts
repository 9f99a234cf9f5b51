import { expect, it, vi } from 'vitest'
import { aComment } from '../../reply/testing'
import { keys, queryClient } from '../../shared/api/queries'
import { labels, perform } from './doing'

const { state: server } = await vi.hoisted(() => import('../../reply/testServer'))

it('takes back what the server refused, and looks again at what came meanwhile', async () => {
  server.refuse['PATCH /comments/c1'] = { status: 412, code: 'stale-version' }
  queryClient.setQueryData(keys.comment('c1'), aComment({ labels: ['laktoosi'] }))
  const refused = vi.fn()
  expect(
    await perform(
      labels(() => ['gluteeni']),
      ['c1'],
      refused,
    ),
  ).toEqual([])
  expect(refused).toHaveBeenCalledOnce()
  expect(queryClient.getQueryData(keys.comment('c1'))).toMatchObject({ labels: ['laktoosi'] })
  expect(queryClient.getQueryState(keys.comment('c1'))?.isInvalidated).toBe(true)
})
