import { useQuery } from '@tanstack/react-query'
import {
  AlarmClock,
  CheckCheck,
  House,
  Inbox,
  Lightbulb,
  type LucideIcon,
  RadioTower,
  ScrollText,
  UserRound,
  UsersRound,
} from 'lucide-react'
import { meQuery } from '../shared/api/queries'
import type { Key } from '../shared/i18n/words'
import { type Act, may } from '../team/roles'

export interface Destination {
  path: string
  /** the second key of "G then Q" */
  key: string
  icon: LucideIcon
  title: Key
  /** in the bar, where it is another word */
  short?: Key
  count?: 'open' | 'mine' | 'trouble' | 'approvals' | 'requests' | 'gaps'
  act: Act
  group?: Key
  /** on a phone: in the bar, or below "More"; approvals take the place of one's own work */
  bar?: (me: (act: Act) => boolean) => boolean
}

const always = () => true

/** Where one can go. What a role may not use is absent; parts that do not exist yet are not shown at all. */
export const DESTINATIONS: readonly Destination[] = [
  {
    path: '/home',
    key: 'h',
    icon: House,
    title: 'app.home',
    act: 'delegate',
    bar: always,
  },
  {
    path: '/queue',
    key: 'q',
    icon: Inbox,
    title: 'app.queue',
    count: 'open',
    act: 'read',
    bar: always,
  },
  {
    path: '/mine',
    key: 'm',
    icon: UserRound,
    title: 'app.mine',
    short: 'app.mineShort',
    count: 'mine',
    act: 'read',
    bar: (i) => !i('own'),
  },
  {
    path: '/approvals',
    key: 'a',
    icon: CheckCheck,
    title: 'app.approvals',
    count: 'approvals',
    act: 'approve',
    bar: always,
  },
  {
    path: '/coverage',
    key: 'c',
    icon: Lightbulb,
    title: 'app.coverage',
    short: 'app.coverageShort',
    count: 'gaps',
    act: 'read',
    group: 'app.duty',
    bar: always,
  },
  {
    path: '/shifts',
    key: 's',
    icon: AlarmClock,
    title: 'app.shifts',
    act: 'read',
    group: 'app.duty',
  },
  {
    path: '/channels',
    key: 'k',
    icon: RadioTower,
    title: 'app.channels',
    count: 'trouble',
    act: 'read',
    group: 'app.house',
  },
  {
    path: '/delegations',
    key: 'd',
    icon: UsersRound,
    title: 'app.delegations',
    count: 'requests',
    act: 'read',
    group: 'app.house',
  },
  {
    path: '/audit',
    key: 'l',
    icon: ScrollText,
    title: 'app.audit',
    act: 'read',
    group: 'app.house',
  },
]

/** Those that I may go to: nothing is there for whom nobody has given a role. */
export function useDestinations(): readonly Destination[] {
  const { data: me } = useQuery(meQuery)
  // before it is known who I am the frame stands as it does for nearly everybody
  return DESTINATIONS.filter(({ act }) => (me ? may(me, act) : act === 'read'))
}

export const isAt = (path: string, destination: string) => path === destination || path.startsWith(`${destination}/`)
