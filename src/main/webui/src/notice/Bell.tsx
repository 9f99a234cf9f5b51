import { Bell as BellIcon } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { useLanguage, useSay } from '../shared/i18n/words'
import { number } from '../shared/time/format'
import './bell.css'
import { useUnread } from './useUnread'

export function Bell() {
  const say = useSay()
  const language = useLanguage()
  const [path] = useLocation()
  const n = useUnread()
  return (
    // a landmark of its own: it stands outside the page and the rail
    <nav className="bell-place" aria-label={say('app.notices')}>
      <Link
        href="/notices"
        className="bell"
        aria-current={path === '/notices' ? 'page' : undefined}
        aria-label={n ? say('app.noticesNew', { n: number(language, n) }) : say('app.notices')}
        title={say('app.notices')}
      >
        <BellIcon size={16} strokeWidth={1.75} aria-hidden="true" />
        {n > 0 && <b>{number(language, n)}</b>}
      </Link>
    </nav>
  )
}
