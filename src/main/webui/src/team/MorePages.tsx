import { useQuery } from '@tanstack/react-query'
import { Bell as BellIcon, CalendarClock, ChevronRight } from 'lucide-react'
import { Link } from 'wouter'
import { useDestinations } from '../app/destinations'
import { useRailCounts } from '../app/useRailCounts'
import { useUnread } from '../notice/useUnread'
import { meQuery } from '../shared/api/queries'
import { useLanguage, useSay } from '../shared/i18n/words'
import { usePhone } from '../shared/media'
import { number } from '../shared/time/format'
import './more-pages.css'
import { may } from './roles'

/** On a phone: the pages for which the bar has no room. */
export function MorePages() {
  const say = useSay()
  const language = useLanguage()
  const phone = usePhone()
  const counts = useRailCounts()
  const { data: me } = useQuery(meQuery)
  const more = useDestinations().filter(({ bar }) => !bar?.((act) => may(me, act)))
  const unread = useUnread()
  if (!phone)
    return (
      <nav className="more-pages" aria-label={say('app.house')}>
        <DesksLink />
      </nav>
    )
  return (
    <nav className="more-pages" aria-label={say('app.more')}>
      <Link href="/notices">
        <BellIcon size={20} strokeWidth={1.75} aria-hidden="true" />
        <span>{say('app.notices')}</span>
        {unread > 0 && <b>{number(language, unread)}</b>}
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
      </Link>
      {more.map(({ path, icon: Icon, title, count }) => (
        <Link key={path} href={path}>
          <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
          <span>{say(title)}</span>
          {count && counts[count] > 0 && <b>{number(language, counts[count])}</b>}
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
        </Link>
      ))}
      <DesksLink />
    </nav>
  )
}

/** Who is there when follows from them; they change seldom, so they stand with the settings. */
function DesksLink() {
  const say = useSay()
  return (
    <Link href="/desks">
      <CalendarClock size={20} strokeWidth={1.75} aria-hidden="true" />
      <span>{say('desks.title')}</span>
      <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
    </Link>
  )
}
