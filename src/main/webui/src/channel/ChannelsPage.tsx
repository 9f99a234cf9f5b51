import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Activity, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Link, useLocation, useRoute } from 'wouter'
import { PageHead } from '../app/PageHead'
import { answer, api } from '../shared/api/client'
import { channelsQuery, keys, meQuery } from '../shared/api/queries'
import type { ChannelView, Me } from '../shared/api/types'
import { useSay } from '../shared/i18n/words'
import { useNow } from '../shared/time/useNow'
import { Button } from '../shared/ui/Button'
import { Tower } from '../shared/ui/Marks'
import { ProblemView } from '../shared/ui/ProblemView'
import { Skeleton } from '../shared/ui/Skeleton'
import { may } from '../team/roles'
import { ChannelRow } from './ChannelRow'
import './channels-page.css'
import { DayLegend } from './DayBars'
import { byTrouble, readLately } from './order'

const NewChannel = lazy(() => import('./NewChannel'))
const NewCredential = lazy(() => import('./NewCredential'))

export default function ChannelsPage() {
  const [connecting] = useRoute('/channels/new')
  return connecting ? <NewChannel /> : <Channels />
}

function Channels() {
  const say = useSay()
  const now = useNow()
  const cache = useQueryClient()
  const { data: me } = useQuery(meQuery)
  const { data: channels, error, refetch } = useQuery(channelsQuery)
  const [renewing, setRenewing] = useState<ChannelView | null>(null)
  const [reading, setReading] = useState(false)
  const keeps = may(me, 'keep')

  const readAll = async () => {
    setReading(true)
    const awake = channels?.filter(({ state }) => state !== 'paused') ?? []
    await Promise.allSettled(
      awake.map(({ id }) => answer(api.POST('/api/v1/channels/{id}/probes', { params: { path: { id } } }))),
    )
    setReading(false)
    void cache.invalidateQueries({ queryKey: keys.channels })
  }
  const read = channels?.filter((channel) => readLately(channel, now)).length ?? 0
  return (
    <>
      <PageHead
        title={say('app.channels')}
        actions={
          channels?.length ? (
            <>
              <Button
                disabled={reading}
                icon={<Activity size={16} strokeWidth={1.75} aria-hidden="true" />}
                onClick={() => void readAll()}
              >
                {say(reading ? 'channel.reading' : 'channel.readAll')}
              </Button>
              {keeps && <AddLink />}
            </>
          ) : undefined
        }
      >
        {channels && <span className="channels-summary">{say('channel.summary', { n: channels.length, read })}</span>}
      </PageHead>
      <div className="channels">
        {error && !channels && <ProblemView error={error} again={() => void refetch()} />}
        {!channels && !error && <Skeleton rows={7} height="69px" />}
        {channels?.length === 0 && <NoChannels keeps={keeps} />}
        {channels && channels.length > 0 && <List {...{ channels, me, setRenewing }} />}
      </div>
      <Suspense fallback={null}>
        {renewing && <NewCredential channel={renewing} onClose={() => setRenewing(null)} />}
      </Suspense>
    </>
  )
}

interface ListProps {
  channels: ChannelView[]
  me: Me | undefined
  setRenewing: (channel: ChannelView) => void
}

function List({ channels, me, setRenewing }: ListProps) {
  const say = useSay()
  return (
    <>
      <div className="channels-columns" aria-hidden="true">
        <span>{say('channel.colChannel')}</span>
        <span>{say('channel.colRead')}</span>
        <span>{say('channel.colDays')}</span>
        <span>{say('channel.colKeepers')}</span>
        <span className="channel-action" />
      </div>
      <ul id="list" aria-label={say('channel.list')}>
        {byTrouble(channels).map((channel) => (
          <ChannelRow key={channel.id} channel={channel} keeps={may(me, 'keep')} onNewKey={setRenewing} />
        ))}
      </ul>
      <footer className="channels-foot">
        <DayLegend />
        <span>{say('channel.proofLine')}</span>
      </footer>
    </>
  )
}

function AddLink() {
  const say = useSay()
  return (
    <Link href="/channels/new" className="button button-primary">
      <Plus size={16} strokeWidth={2} aria-hidden="true" />
      <span>{say('channel.add')}</span>
    </Link>
  )
}

function NoChannels({ keeps }: { keeps: boolean }) {
  const say = useSay()
  const [, go] = useLocation()
  return (
    <div className="channels-empty">
      <Tower size={48} />
      <p>{say('channel.empty')}</p>
      {keeps && (
        <div>
          <Button look="primary" onClick={() => go('/channels/new')}>
            {say('channel.connectFirst')}
          </Button>
          <Button onClick={() => go('/channels/new?network=demo')}>{say('channel.tryDemo')}</Button>
        </div>
      )}
    </div>
  )
}
