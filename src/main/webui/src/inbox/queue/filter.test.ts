// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { readFilter, toQuery, writeFilter } from './filter'
import { parseSearch, searchText } from './searchWords'

describe('the address', () => {
  it.each([
    '',
    '?state=later',
    '?state=resolved',
    '?assignee=none',
    '?assignee=me',
    '?assignee=joonas',
    '?channel=a&channel=b&label=x&q=lei+p%C3%A4&sort=due',
  ])('says all of "%s"', (address) => {
    expect(writeFilter(readFilter(address, 'priority'), 'priority')).toBe(address)
  })

  it('becomes what the server is asked', () => {
    expect(toQuery(readFilter('?assignee=none&channel=a&channel=b&q=tuote', 'newest'))).toEqual({
      assignee: 'none',
      channel: 'a,b',
      q: 'tuote',
      sort: 'newest',
      limit: 50,
    })
    expect(toQuery(readFilter('?state=later', 'priority'))).toMatchObject({ snoozed: 'true' })
  })
})

describe('the search', () => {
  it('takes author and labels out of the words', () => {
    const found = parseSearch('leipä author:"Riikka Salonen" label:toimitus kova')
    expect(found).toEqual({ q: 'leipä kova', author: 'Riikka Salonen', labels: ['toimitus'] })
    expect(searchText({ ...readFilter('', 'priority'), ...found })).toBe(
      'leipä kova author:"Riikka Salonen" label:toimitus',
    )
  })
})
