import { useQuery } from '@tanstack/react-query'
import { CloudOff, Lightbulb, Unplug } from 'lucide-react'
import { Link } from 'wouter'
import { channelsQuery, meQuery } from '../shared/api/queries'
import type { ChannelView } from '../shared/api/types'
import { connection } from '../shared/connection'
import { useLanguage, useSay } from '../shared/i18n/words'
import { liveState } from '../shared/live/state'
import { useStore } from '../shared/store'
import { oclock, span } from '../shared/time/format'
import { useNow } from '../shared/time/useNow'
import { may } from '../team/roles'
import { cannotRead } from './useRailCounts'
import './light-line.css'

/**
 * One sentence over every page. The bar of today's duty comes with desks and their service hours; until then the line
 * says what is known: whether what we see is live, and which channels cannot be read.
 */
export function LightLine() {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  const { data: channels } = useQuery({ ...channelsQuery, enabled: !me || may(me, 'read') })
  return (
    <section className="light-line" aria-label={say('app.light')}>
      <Words />
      <span className="light-line-chips">
        {channels?.filter(cannotRead).map((channel) => (
          <CutChip channel={channel} key={channel.id} />
        ))}
      </span>
    </section>
  )
}

function Words() {
  const say = useSay()
  const language = useLanguage()
  const { online, at } = useStore(connection)
  const live = useStore(liveState)
  if (!online) {
    return (
      <strong className="light-line-off">
        <CloudOff size={16} strokeWidth={1.75} aria-hidden="true" />
        {say('app.noConnection', { time: oclock(language, at) })}
      </strong>
    )
  }
  return (
    <span className="light-line-words">
      <Lightbulb size={16} strokeWidth={1.75} aria-hidden="true" />
      <strong>{say('app.connected')}</strong>
      <span>{say(live === 'broken' ? 'app.slowConnection' : 'app.connectedDetail')}</span>
    </span>
  )
}

function CutChip({ channel }: { channel: ChannelView }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const since = channel.health.since
  return (
    <Link href={`/channels?open=${channel.id}`} className="light-line-chip">
      <Unplug size={14} strokeWidth={1.75} aria-hidden="true" />
      <bdi>
        {since
          ? say('app.channelCut', { name: channel.name, span: span(language, now - Date.parse(since)) })
          : say('app.channelCutPlain', { name: channel.name })}
      </bdi>
    </Link>
  )
}
