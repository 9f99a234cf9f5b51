import { useQuery } from '@tanstack/react-query'
import { ChevronDown, ListFilter } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { channelsQuery } from '../../shared/api/queries'
import { type Key, useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { faceOf } from '../../shared/network'
import { Button } from '../../shared/ui/Button'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import { type Filter, SORTS, type Sort } from './filter'
import { QueueSearch } from './QueueSearch'

const ChoiceMenu = lazy(() => import('../../shared/ui/ChoiceMenu'))
const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

export const SORT_NAMES: Record<Sort, Key> = {
  priority: 'queue.sortPriority',
  newest: 'queue.sortNewest',
  oldest: 'queue.sortOldest',
  due: 'queue.sortDue',
}

interface Props {
  filter: Filter
  change: (part: Partial<Filter>) => void
}

export default function QueueFilters({ filter, change }: Props) {
  const say = useSay()
  const phone = usePhone()
  const [open, setOpen] = useState<{ kind: 'channels' | 'sort'; anchor: Element } | null>(null)
  const n = filter.channels.length
  const channels = n ? say('queue.someChannels', { n }) : say('queue.allChannels')
  const sort = say(SORT_NAMES[filter.sort])
  return (
    <>
      <QueueSearch filter={filter} change={change} />
      <Button
        aria-haspopup="menu"
        aria-label={phone ? channels : undefined}
        icon={<ListFilter {...ICON} />}
        onClick={(event) => setOpen({ kind: 'channels', anchor: event.currentTarget })}
      >
        {!phone && channels}
      </Button>
      {!phone && (
        <Button
          aria-haspopup="menu"
          aria-label={`${say('queue.sort')}: ${sort}`}
          className="button-last-icon"
          icon={<ChevronDown {...ICON} />}
          onClick={(event) => setOpen({ kind: 'sort', anchor: event.currentTarget })}
        >
          {sort}
        </Button>
      )}
      <Suspense fallback={null}>
        {open?.kind === 'channels' && (
          <ChannelChoice {...{ filter, change }} anchor={open.anchor} onClose={() => setOpen(null)} />
        )}
        {open?.kind === 'sort' && (
          <ChoiceMenu
            label={say('queue.sort')}
            anchor={open.anchor}
            one
            choices={SORTS.map((one) => ({ id: one, label: say(SORT_NAMES[one]), chosen: one === filter.sort }))}
            onChoose={(id) => {
              change({ sort: id as Sort })
              setOpen(null)
            }}
            onClose={() => setOpen(null)}
          />
        )}
      </Suspense>
    </>
  )
}

function ChannelChoice({ filter, change, anchor, onClose }: Props & { anchor: Element; onClose: () => void }) {
  const say = useSay()
  const { data: channels = [] } = useQuery(channelsQuery)
  const toggle = (id: string) =>
    filter.channels.includes(id) ? filter.channels.filter((one) => one !== id) : [...filter.channels, id]
  return (
    <ChoiceMenu
      label={say('queue.colChannel')}
      anchor={anchor}
      many
      choices={[
        { id: '', label: say('queue.allChannels'), chosen: filter.channels.length === 0 },
        ...channels.map(({ id, name, network, url }) => ({
          id,
          label: name,
          icon: <NetworkGlyph network={faceOf(network, url)} named />,
          chosen: filter.channels.includes(id),
        })),
      ]}
      onChoose={(id) => change({ channels: id === '' ? [] : toggle(id) })}
      onClose={onClose}
    />
  )
}
