import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { countsQuery } from '../../shared/api/queries'
import type { Counts } from '../../shared/api/types'
import { type Key, useLanguage, useSay } from '../../shared/i18n/words'
import { usePreferences } from '../../shared/preferences'
import { number } from '../../shared/time/format'
import { type Filter, narrowing, TABS, type Tab, writeFilter } from './filter'
import '../../shared/ui/tabs.css'

const NAMES: Record<Tab, Key> = {
  open: 'queue.open',
  free: 'queue.freeTab',
  mine: 'queue.mineTab',
  later: 'queue.later',
  resolved: 'queue.resolved',
}

export function countOf(tab: Tab, counts: Counts | undefined): number | undefined {
  if (!counts) return undefined
  return tab === 'resolved' ? undefined : counts[tab]
}

/** Tabs are addresses: links, with the current one marked. */
export function QueueTabs({ filter }: { filter: Filter }) {
  const say = useSay()
  const language = useLanguage()
  const { sort } = usePreferences()
  const { data: counts } = useQuery(countsQuery(narrowing(filter)))
  return (
    <nav className="tabs queue-tabs" aria-label={say('queue.tabs')} data-keep-focus>
      {TABS.map((tab) => {
        const n = countOf(tab, counts)
        return (
          <Link
            key={tab}
            href={`/queue${writeFilter({ ...filter, tab, assignee: undefined }, sort)}`}
            aria-current={filter.tab === tab ? 'page' : undefined}
          >
            {say(NAMES[tab])}
            {n !== undefined && (
              <span className="tab-count">{n > 10_000 ? say('app.soManyMore') : number(language, n)}</span>
            )}
          </Link>
        )
      })}
    </nav>
  )
}
