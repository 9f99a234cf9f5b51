import { useQuery } from '@tanstack/react-query'
import { Unplug } from 'lucide-react'
import { Link } from 'wouter'
import { cannotRead } from '../../app/useRailCounts'
import { channelsQuery, meQuery } from '../../shared/api/queries'
import type { ChannelView } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { span } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { may } from '../../team/roles'

/** One chip for each channel that cannot be read. */
export function CutChips() {
  const { data: me } = useQuery(meQuery)
  const { data: channels } = useQuery({ ...channelsQuery, enabled: !me || may(me, 'read') })
  return (
    <span className="light-line-chips">
      {channels?.filter(cannotRead).map((channel) => (
        <CutChip channel={channel} key={channel.id} />
      ))}
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
          ? say('light.channelCut', { name: channel.name, span: span(language, now - Date.parse(since)) })
          : say('light.channelCutPlain', { name: channel.name })}
      </bdi>
    </Link>
  )
}
