import { useMutation, useQueryClient } from '@tanstack/react-query'
import { KeyRound, Settings2 } from 'lucide-react'
import { useState } from 'react'
import { answer, api } from '../shared/api/client'
import { keys } from '../shared/api/queries'
import type { ChannelView } from '../shared/api/types'
import { useLanguage, useSay } from '../shared/i18n/words'
import { faceOf, networkTitle } from '../shared/network'
import { day } from '../shared/time/format'
import { useNow } from '../shared/time/useNow'
import { Avatar } from '../shared/ui/Avatar'
import { Button } from '../shared/ui/Button'
import { NetworkGlyph } from '../shared/ui/NetworkGlyph'
import { ProblemView } from '../shared/ui/ProblemView'
import './channel-row.css'
import { ChannelSettings } from './ChannelSettings'
import { DayBars } from './DayBars'
import { endsSoon } from './order'
import { ReadState } from './ReadState'
import { Trouble } from './Trouble'

interface Props {
  channel: ChannelView
  /** keeps its credential, or owns all */
  keeps: boolean
  onNewKey: (channel: ChannelView) => void
}

export function ChannelRow({ channel, keeps, onNewKey }: Props) {
  const say = useSay()
  const cache = useQueryClient()
  const [settings, setSettings] = useState(false)
  const { id, network, name, state } = channel
  const face = faceOf(network, channel.url)
  const read = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/channels/{id}/probes', { params: { path: { id } } })),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.channels }),
  })
  const broken = state === 'needsAttention'
  return (
    <li className={`channel ${broken ? 'channel-broken' : ''}`} id={`channel-${id}`}>
      <div className="channel-row">
        <span className="channel-name">
          <NetworkGlyph network={face} size={20} />
          <span>
            <strong className="channel-title" title={name}>
              <bdi>{name}</bdi>
            </strong>
            <span className="channel-network">
              {networkTitle(face)}
              {face !== network && `, ${networkTitle(network).toLowerCase()}`}
            </span>
          </span>
        </span>
        <ReadState channel={channel} probe={read.data} />
        <DayBars id={id} />
        <KeepersOf channel={channel} />
        <span className="channel-action">
          {keeps && broken && (
            <Button look="primary" onClick={() => onNewKey(channel)}>
              {say('channel.newKey')}
            </Button>
          )}
          {(!broken || !keeps) && (
            <Button onClick={() => read.mutate()} disabled={read.isPending || state === 'paused'}>
              {say(read.isPending ? 'channel.reading' : 'channel.readNow')}
            </Button>
          )}
          {keeps && !broken && (
            <Button
              look="quiet"
              aria-label={say('channel.newKeyFor', { name })}
              title={say('channel.newKey')}
              icon={<KeyRound size={16} strokeWidth={1.75} aria-hidden="true" />}
              onClick={() => onNewKey(channel)}
            />
          )}
          {keeps && (
            <Button
              look="quiet"
              aria-label={say('channel.settingsOf', { name })}
              title={say('channel.settingsOf', { name })}
              aria-expanded={settings}
              icon={<Settings2 size={16} strokeWidth={1.75} aria-hidden="true" />}
              onClick={() => setSettings(!settings)}
            />
          )}
        </span>
      </div>
      {settings && <ChannelSettings channel={channel} />}
      {broken && <Trouble channel={channel} />}
      {read.isError && <ProblemView error={read.error} again={() => read.mutate()} />}
    </li>
  )
}

function KeepersOf({ channel }: { channel: ChannelView }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { keepers, expiresAt } = channel
  const n = keepers.length
  const soon = endsSoon(channel, now)
  const words =
    n === 0 ? say('channel.keepersNone') : n === 1 ? say('channel.keepersOne') : say('channel.keepersMany', { n })
  const ends = expiresAt && say('channel.ends', { day: day(language, expiresAt, now) })
  return (
    <span className="channel-keepers">
      {n > 0 && (
        <span className="channel-avatars" title={keepers.map((keeper) => keeper.name).join(', ')}>
          {keepers.map((keeper) => (
            <Avatar key={keeper.id} name={keeper.name} id={keeper.id} />
          ))}
        </span>
      )}
      <span className={n < 2 || soon ? 'channel-warn' : 'channel-quiet'}>{soon && ends ? ends : words}</span>
      <span className="visually-hidden">{keepers.map((keeper) => keeper.name).join(', ')}</span>
    </span>
  )
}
