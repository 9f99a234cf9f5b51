import { List, Table2 } from 'lucide-react'
import { Link, useSearch } from 'wouter'
import { useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import './view-toggle.css'

/** Every grid has a list twin. */
export function ViewToggle() {
  const say = useSay()
  const phone = usePhone()
  const list = new URLSearchParams(useSearch()).get('view') === 'list'
  const views = [
    { to: '/delegations', words: 'delegation.asGrid', icon: Table2, on: !list },
    { to: '/delegations?view=list', words: 'delegation.asList', icon: List, on: list },
  ] as const
  return (
    <nav className="view-toggle" aria-label={say('delegation.view')} data-keep-focus>
      {views.map(({ to, words, icon: Icon, on }) => (
        <Link
          key={to}
          href={to}
          aria-current={on ? 'page' : undefined}
          aria-label={phone ? say(words) : undefined}
          title={say(words)}
        >
          <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
          {!phone && say(words)}
        </Link>
      ))}
    </nav>
  )
}
