import { Link } from 'wouter'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { number } from '../../shared/time/format'
import '../../shared/ui/tabs.css'

export type Tab = 'waiting' | 'delegations' | 'decided'

interface Props {
  readonly tab: Tab
  readonly decides: boolean
  readonly counts: Partial<Record<Tab, number>>
}

export function ApprovalTabs({ tab, decides, counts }: Props) {
  const say = useSay()
  const language = useLanguage()
  const tabs: Tab[] = decides ? ['waiting', 'delegations', 'decided'] : ['waiting', 'decided']
  return (
    <nav className="tabs" aria-label={say('approval.tabs')} data-keep-focus>
      {tabs.map((one) => (
        <Link
          key={one}
          href={one === 'waiting' ? '/approvals' : `/approvals?tab=${one}`}
          aria-current={one === tab ? 'page' : undefined}
        >
          {say(`approval.tab_${one}`)}
          {counts[one] ? <span className="tab-count">{number(language, counts[one])}</span> : null}
        </Link>
      ))}
    </nav>
  )
}
