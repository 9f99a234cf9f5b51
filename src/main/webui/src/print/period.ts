import { addDays, daysBetween, mondayOf } from '../coverage/wall'

/** Four weeks. */
export const PAGE_DAYS = 28
const MOST_PAGES = 6

const dateIn = (given: URLSearchParams, name: string) => {
  const text = given.get(name) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
}

/** Whole pages of whole weeks that hold the days asked for; four weeks from this one when nothing is. */
export function periodOf(search: string, today: string): { from: string; pages: number } {
  const given = new URLSearchParams(search)
  const from = mondayOf(dateIn(given, 'from') ?? today)
  const until = dateIn(given, 'until')
  const days = until && until >= from ? daysBetween(from, until) + 1 : PAGE_DAYS
  return { from, pages: Math.min(MOST_PAGES, Math.ceil(days / PAGE_DAYS)) }
}

export const addressOf = (desk: string, from: string, pages = 1) =>
  `/print/duty?${new URLSearchParams({ desk, from, until: addDays(from, pages * PAGE_DAYS - 1) })}`
