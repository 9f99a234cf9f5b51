import { Link } from 'wouter'
import { useSay } from '../../shared/i18n/words'
import '../parts/view-tabs.css'

/** The grid, or its twin for whoever reads. */
export function ViewChoice({ asList, to }: { asList: boolean; to: (view: string | undefined) => string }) {
  const say = useSay()
  return (
    <nav className="view-tabs" aria-label={say('coverage.view')} data-keep-focus>
      <Link href={to(undefined)} aria-current={asList ? undefined : 'page'}>
        {say('plan.view_grid')}
      </Link>
      <Link href={to('list')} aria-current={asList ? 'page' : undefined}>
        {say('coverage.view_list')}
      </Link>
    </nav>
  )
}
