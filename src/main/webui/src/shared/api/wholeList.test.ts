import { expect, test } from 'vitest'
import { wholeList } from './wholeList'

test('a list of several pages is read to its end', async () => {
  const asked: (string | undefined)[] = []
  const pages = [
    { items: [1, 2], next: 'a' },
    { items: [3], next: 'b' },
    { items: [4], next: null },
  ]
  const all = await wholeList(async ({ cursor }) => {
    asked.push(cursor)
    return pages[asked.length - 1] ?? { items: [], next: null }
  })
  expect(all).toEqual([1, 2, 3, 4])
  expect(asked).toEqual([undefined, 'a', 'b'])
})

test('a list without an end is left after a hundred pages', async () => {
  const all = await wholeList(async () => ({ items: [1], next: 'again' }))
  expect(all).toHaveLength(100)
})
