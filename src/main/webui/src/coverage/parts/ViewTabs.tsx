import { Link } from 'wouter'
import { useSay } from '../../shared/i18n/words'
import { VIEWS, type View } from '../place'
import './view-tabs.css'

/** The same twelve weeks in four ways; the last one is the twin of the grid for whoever reads. */
export function ViewTabs({ view, to }: { view: View; to: (view: View) => string }) {
  const say = useSay()
  return (
    <nav className="view-tabs" aria-label={say('coverage.view')} data-keep-focus>
      {VIEWS.map((one, n) => (
        <Link
          key={one}
          href={to(one)}
          aria-current={one === view ? 'page' : undefined}
          aria-keyshortcuts={String(n + 1)}
        >
          {say(`coverage.view_${one}`)}
        </Link>
      ))}
    </nav>
  )
}
