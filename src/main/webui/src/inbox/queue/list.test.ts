// @vitest-environment node

import { describe, expect, it, vi } from 'vitest'
import type { CommentView } from '../../shared/api/types'
import { readFilter } from './filter'
import { QueueList } from './list'
import { AINO, comment, JOONAS } from './testing'

const NOW = Date.parse('2026-11-24T08:42:00Z')

/** A server whose comments a test may change; two on a page unless said otherwise. */
async function queue(comments: CommentView[], { address = '', size = 50 } = {}) {
  const server = { comments, asked: [] as string[] }
  const arrived = vi.fn()
  const source = {
    page: async (cursor?: string) => {
      const from = Number(cursor ?? 0)
      const open = server.comments.filter(({ state }) => state !== 'resolved')
      const sorted = [...open].sort((a, b) => b.priority.score - a.priority.score)
      const until = from + size
      return { items: sorted.slice(from, until), next: until < sorted.length ? String(until) : null }
    },
    one: async (id: string) => {
      server.asked.push(id)
      return server.comments.find((one) => one.id === id) ?? null
    },
  }
  const list = new QueueList(
    readFilter(address, 'priority'),
    source,
    () => AINO.id,
    () => NOW,
    arrived,
  )
  await list.show()
  const change = (id: string, more: Partial<CommentView>) => {
    server.comments = server.comments.map((one) =>
      one.id === id ? { ...one, ...more, version: one.version + 1 } : one,
    )
  }
  const hear = (type: string, ...ids: string[]) =>
    list.hear({ changes: ids.map((id) => ({ type, id, version: 2 })), everything: false }, () => true)
  return { list, server, change, hear, arrived, ids: () => list.get().rows.map((row) => row.id) }
}

describe('the list does not jump', () => {
  it('lets new rows wait until they are asked for', async () => {
    const { list, server, hear, ids, arrived } = await queue([comment('a', 80), comment('b', 40)])
    server.comments.push(comment('c', 60), comment('d', 90))
    await hear('comment-arrived', 'c', 'd')
    expect(ids()).toEqual(['a', 'b'])
    expect(list.get().waiting).toBe(2)
    expect(arrived).toHaveBeenCalledWith(2)
    await list.show()
    expect(ids()).toEqual(['d', 'a', 'c', 'b'])
    expect(list.get().waiting).toBe(0)
  })

  it('repaints in place what changed, and keeps every other row the very same', async () => {
    const { list, change, hear } = await queue([comment('a', 80), comment('b', 40)])
    const [a] = list.get().rows
    change('b', { assignee: JOONAS, state: 'pending' })
    await hear('comment-assigned', 'b')
    const after = list.get().rows
    expect(after[1]?.comment.assignee).toEqual(JOONAS)
    expect(after[0]).toBe(a)
  })

  it('keeps the order when a score changes, and says so', async () => {
    const { list, change, hear, ids } = await queue([comment('a', 80), comment('b', 40)])
    change('b', { priority: { score: 95, rules: [] } })
    await hear('comment-edited', 'b')
    expect(ids()).toEqual(['a', 'b'])
    expect(list.get().reordered).toBe(true)
    await list.show()
    expect(ids()).toEqual(['b', 'a'])
  })

  it('dims what left the filter, with its reason, until I move off it', async () => {
    const { list, change, hear, ids } = await queue([comment('a', 80), comment('b', 40)])
    change('a', { state: 'resolved', outcome: 'answered' })
    await hear('comment-resolved', 'a')
    expect(ids()).toEqual(['a', 'b'])
    expect(list.get().rows[0]?.left).toEqual({ why: 'resolved', outcome: 'answered' })
    list.drop('b')
    expect(ids()).toEqual(['a', 'b'])
    list.drop('a')
    expect(ids()).toEqual(['b'])
  })

  it('brings a dropped row back to its place when that is undone', async () => {
    const { list, ids } = await queue([comment('a', 80), comment('b', 40)])
    const [before] = list.get().rows
    list.put({ ...before!.comment, state: 'resolved' }, 'guess')
    list.drop('a')
    expect(ids()).toEqual(['b'])
    list.put(before!.comment, 'guess')
    expect(ids()).toEqual(['a', 'b'])
  })

  it('does not take for new what only moved up from the next page', async () => {
    const { list, change, hear } = await queue([comment('a', 80), comment('b', 40), comment('c', 30)], { size: 2 })
    change('a', { state: 'resolved' })
    await hear('comment-resolved', 'a')
    expect(list.get().waiting).toBe(0)
  })

  it('ignores an answer that is older than what it shows', async () => {
    const { list } = await queue([comment('a', 80, { version: 5, labels: ['uusi'] })])
    list.put(comment('a', 80, { version: 4 }), 'read')
    expect(list.get().rows[0]?.comment.labels).toEqual(['uusi'])
  })

  it('forgets what is absent in a newer view', async () => {
    const { list } = await queue([comment('a', 80, { assignee: JOONAS })])
    list.put(comment('a', 80, { version: 2 }), 'read')
    expect(list.get().rows[0]?.comment.assignee).toBeUndefined()
  })
})

describe('live changes', () => {
  it('read again only what is seen; the rest when it is', async () => {
    const { list, server, change } = await queue([comment('a', 80), comment('b', 40), comment('c', 20)], { size: 2 })
    await list.more()
    change('c', { assignee: JOONAS })
    const changes = [{ type: 'comment-assigned', id: 'c', version: 2 }]
    await list.hear({ changes, everything: false }, (id) => id !== 'c')
    expect(server.asked).toEqual([])
    await list.see(['c'])
    expect(server.asked).toEqual(['c'])
    expect(list.get().rows[2]?.comment.assignee).toEqual(JOONAS)
  })

  it('show as gone what the server no longer has for us', async () => {
    const { list, server, hear } = await queue([comment('a', 80), comment('b', 40)])
    server.comments = server.comments.filter(({ id }) => id !== 'b')
    await hear('comment-deleted', 'b')
    expect(list.get().rows[1]?.left).toEqual({ why: 'gone' })
  })
})
