import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { requestsQuery } from '../../shared/api/queries'
import type { Key } from '../../shared/i18n/words'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { number } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import '../../shared/ui/tabs.css'
import { endsSoon } from '../days'
import { activeQuery } from '../server'

export type Tab = 'matrix' | 'requests' | 'ending' | 'acting' | 'mine'

const NAMES: Record<Tab, Key> = {
  matrix: 'delegation.tabMatrix',
  requests: 'delegation.tabRequests',
  ending: 'delegation.tabEnding',
  acting: 'delegation.tabActing',
  mine: 'delegation.tabMine',
}

export function DelegationTabs({ tab, decides }: { tab: Tab; decides: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const current = useRef<HTMLAnchorElement>(null)
  const { data: requests } = useQuery({ ...requestsQuery, enabled: decides })
  const { data: active } = useQuery({ ...activeQuery, enabled: decides })
  const counts: Partial<Record<Tab, number>> = {
    requests: requests?.length,
    ending: active?.filter(({ until }) => endsSoon(until, now)).length,
  }
  const tabs: Tab[] = decides ? ['matrix', 'requests', 'ending', 'acting', 'mine'] : ['matrix', 'mine', 'acting']
  // there are more of them than a phone is wide
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another one is open
  useEffect(() => {
    current.current?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [tab])
  return (
    <nav className="tabs" aria-label={say('delegation.tabs')} data-keep-focus>
      {tabs.map((one) => (
        <Link
          key={one}
          ref={one === tab ? current : undefined}
          href={one === 'matrix' ? '/delegations' : `/delegations/${one}`}
          aria-current={one === tab ? 'page' : undefined}
        >
          {say(NAMES[one])}
          {counts[one] ? <span className="tab-count">{number(language, counts[one])}</span> : null}
        </Link>
      ))}
    </nav>
  )
}
