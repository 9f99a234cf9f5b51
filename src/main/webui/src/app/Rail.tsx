import { useQuery } from '@tanstack/react-query'
import { Keyboard } from 'lucide-react'
import { Fragment } from 'react'
import { Link, useLocation } from 'wouter'
import { meQuery } from '../shared/api/queries'
import { useLanguage, useSay } from '../shared/i18n/words'
import { number } from '../shared/time/format'
import { Avatar } from '../shared/ui/Avatar'
import { Tower } from '../shared/ui/Marks'
import { roleWords } from '../team/roles'
import { isAt, useDestinations } from './destinations'
import { keyboardMap } from './overlays'
import './rail.css'
import { useRailCounts } from './useRailCounts'

export function Rail() {
  const say = useSay()
  const language = useLanguage()
  const [path] = useLocation()
  const counts = useRailCounts()
  const destinations = useDestinations()
  return (
    <nav className="rail" aria-label={say('app.menu')}>
      <p className="rail-mark">
        <Tower size={26} />
        <span>Majakka</span>
      </p>
      <ul>
        {destinations.map(({ path: to, icon: Icon, title, count, group }, index) => (
          <Fragment key={to}>
            {group && group !== destinations[index - 1]?.group && <li className="rail-group">{say(group)}</li>}
            <li>
              <Link
                href={to}
                className="rail-link"
                aria-current={isAt(path, to) ? 'page' : undefined}
                title={say(title)}
              >
                <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
                <span className="rail-word">{say(title)}</span>
                {count && counts[count] > 0 && (
                  <span className={`rail-count rail-${count}`}>{number(language, counts[count])}</span>
                )}
              </Link>
            </li>
          </Fragment>
        ))}
      </ul>
      <RailFoot />
    </nav>
  )
}

function RailFoot() {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  return (
    <div className="rail-foot">
      <Link href="/settings/me" className="rail-me" title={say('app.settings')}>
        {me && <Avatar name={me.name} id={me.id} size={28} />}
        <span className="rail-word">
          <bdi className="rail-name">{me?.name ?? say('app.settings')}</bdi>
          <span className="rail-role">{me && (roleWords(me, say)[0] ?? (me.actingFor && say('app.role_acting')))}</span>
        </span>
      </Link>
      <button
        type="button"
        className="rail-keys"
        aria-label={say('app.keyboardMap')}
        title={`${say('app.keyboardMap')} (?)`}
        aria-keyshortcuts="?"
        onClick={() => keyboardMap.set(true)}
      >
        <Keyboard size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  )
}
