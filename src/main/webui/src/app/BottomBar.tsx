import { useQuery } from '@tanstack/react-query'
import { Ellipsis } from 'lucide-react'
import { Link, useLocation, useRoute } from 'wouter'
import { useUnread } from '../notice/useUnread'
import { meQuery } from '../shared/api/queries'
import { useLanguage, useSay } from '../shared/i18n/words'
import { number } from '../shared/time/format'
import { may } from '../team/roles'
import './bottom-bar.css'
import { isAt, useDestinations } from './destinations'
import { useRailCounts } from './useRailCounts'

/** The thumb's navigation. A comment is a page of its own: there the bar makes room for the reply. */
export default function BottomBar() {
  const say = useSay()
  const language = useLanguage()
  const [path] = useLocation()
  const [onComment] = useRoute('/queue/:id')
  const counts = useRailCounts()
  const unread = useUnread()
  const { data: me } = useQuery(meQuery)
  const destinations = useDestinations().filter(({ bar }) => bar?.((act) => may(me, act)))
  if (onComment) return null
  return (
    <nav className="bottom-bar" aria-label={say('app.menu')}>
      {destinations.map(({ path: to, icon: Icon, title, short = title, count }) => (
        <Link href={to} key={to} aria-current={isAt(path, to) ? 'page' : undefined}>
          <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
          <span>{say(short)}</span>
          {count && counts[count] > 0 && (
            <b className={`bottom-count bottom-${count}`}>{number(language, counts[count])}</b>
          )}
        </Link>
      ))}
      <Link href="/settings/me" aria-current={isAt(path, '/settings') ? 'page' : undefined}>
        <Ellipsis size={22} strokeWidth={1.75} aria-hidden="true" />
        <span>{say('app.more')}</span>
        {unread > 0 && <b className="bottom-count">{number(language, unread)}</b>}
      </Link>
    </nav>
  )
}
