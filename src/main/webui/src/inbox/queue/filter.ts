import type { paths } from '../../shared/api/schema'
import type { Preferences } from '../../shared/preferences'

export const TABS = ['open', 'free', 'mine', 'later', 'resolved'] as const
export type Tab = (typeof TABS)[number]
export type Sort = Preferences['sort']
export const SORTS: Sort[] = ['priority', 'newest', 'oldest', 'due']

/** What the list shows. The address says all of it, so Back and a link sent to a colleague work. */
export interface Filter {
  tab: Tab
  channels: string[]
  labels: string[]
  author: string
  q: string
  sort: Sort
  /** a member's id, when somebody else's work is looked at */
  assignee?: string
}

export type CommentsQuery = NonNullable<paths['/api/v1/comments']['get']['parameters']['query']>

export function readFilter(search: string, preferred: Sort): Filter {
  const params = new URLSearchParams(search)
  const state = params.get('state')
  const assignee = params.get('assignee') ?? undefined
  const sort = params.get('sort') as Sort
  return {
    tab:
      state === 'later' || state === 'resolved'
        ? state
        : assignee === 'none'
          ? 'free'
          : assignee === 'me'
            ? 'mine'
            : 'open',
    assignee: assignee === 'none' || assignee === 'me' ? undefined : assignee,
    channels: params.getAll('channel'),
    labels: params.getAll('label'),
    author: params.get('author') ?? '',
    q: params.get('q') ?? '',
    sort: SORTS.includes(sort) ? sort : preferred,
  }
}

export function writeFilter(filter: Filter, preferred: Sort): string {
  const params = new URLSearchParams()
  if (filter.tab === 'later' || filter.tab === 'resolved') params.set('state', filter.tab)
  if (filter.tab === 'free') params.set('assignee', 'none')
  if (filter.tab === 'mine') params.set('assignee', 'me')
  if (filter.assignee) params.set('assignee', filter.assignee)
  for (const channel of filter.channels) params.append('channel', channel)
  for (const label of filter.labels) params.append('label', label)
  if (filter.author) params.set('author', filter.author)
  if (filter.q) params.set('q', filter.q)
  if (filter.sort !== preferred) params.set('sort', filter.sort)
  const text = params.toString()
  return text && `?${text}`
}

/** What narrows every tab alike: the counts beside the tabs are of this. */
export function narrowing({ channels, labels, author, q }: Filter) {
  return {
    ...(channels.length && { channel: channels.join() }),
    ...(labels.length && { label: labels.join() }),
    ...(author && { author }),
    ...(q && { q }),
  }
}

export function toQuery(filter: Filter): CommentsQuery {
  const query: CommentsQuery = { ...narrowing(filter), sort: filter.sort, limit: 50 }
  if (filter.tab === 'resolved') query.state = 'resolved'
  if (filter.tab === 'later') query.snoozed = 'true'
  if (filter.tab === 'free') query.assignee = 'none'
  if (filter.tab === 'mine') query.assignee = 'me'
  if (filter.assignee) query.assignee = filter.assignee
  return query
}

export const isNarrowed = (filter: Filter) =>
  filter.channels.length + filter.labels.length > 0 || filter.author !== '' || filter.q !== ''
