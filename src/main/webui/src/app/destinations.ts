import { useQuery } from '@tanstack/react-query'
import { Inbox, RadioTower, UserRound } from 'lucide-react'
import { meQuery } from '../shared/api/queries'
import type { Key } from '../shared/i18n/words'
import { may } from '../team/roles'

/** Where one can go. What a role may not use is absent; parts that do not exist yet are not shown at all. */
export const DESTINATIONS = [
  { path: '/queue', key: 'q', icon: Inbox, title: 'app.queue', short: 'app.queue', count: 'open', group: undefined },
  {
    path: '/mine',
    key: 'm',
    icon: UserRound,
    title: 'app.mine',
    short: 'app.mineShort',
    count: 'mine',
    group: undefined,
  },
  {
    path: '/channels',
    key: 'k',
    icon: RadioTower,
    title: 'app.channels',
    short: 'app.channels',
    count: 'trouble',
    group: 'app.house',
  },
] as const satisfies readonly {
  path: string
  key: string
  title: Key
  short: Key
  group: Key | undefined
  icon: unknown
  count: string
}[]

/** Those that I may go to: nothing is there for whom nobody has given a role. */
export function useDestinations(): readonly (typeof DESTINATIONS)[number][] {
  const { data: me } = useQuery(meQuery)
  return me && !may(me, 'read') ? [] : DESTINATIONS
}

export const isAt = (path: string, destination: string) => path === destination || path.startsWith(`${destination}/`)
