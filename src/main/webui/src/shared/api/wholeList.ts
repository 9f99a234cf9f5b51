interface Page<T> {
  items: T[]
  next?: string | null
}

/** Far more than a company has of what is read whole: a bound, should a server never end. */
const MOST_PAGES = 100

/** All pages of a list that a person wants to see whole: channels, members, a history. */
export async function wholeList<T>(read: (page: { cursor?: string; limit: number }) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = []
  let cursor: string | undefined
  for (let n = 0; n < MOST_PAGES; n++) {
    const page = await read({ cursor, limit: 200 })
    all.push(...page.items)
    if (!page.next) break
    cursor = page.next
  }
  return all
}
