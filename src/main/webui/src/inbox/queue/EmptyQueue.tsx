import { NextTurn } from '../../coverage/light/NextTurn'
import type { Key } from '../../shared/i18n/words'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { Tower } from '../../shared/ui/Marks'
import './empty-queue.css'
import { type Filter, isNarrowed, type Tab } from './filter'

interface Next {
  words: Key
  action: Key
  change: Partial<Filter>
}

const EMPTY: Record<Tab, Next> = {
  open: { words: 'queue.emptyOpen', action: 'queue.showResolved', change: { tab: 'resolved' } },
  free: { words: 'queue.emptyFree', action: 'queue.showOpen', change: { tab: 'open' } },
  mine: { words: 'queue.emptyMine', action: 'queue.showFree', change: { tab: 'free' } },
  later: { words: 'queue.emptyLater', action: 'queue.showOpen', change: { tab: 'open' } },
  resolved: { words: 'queue.emptyResolved', action: 'queue.showOpen', change: { tab: 'open' } },
}

function nextOf(filter: Filter): Next {
  if (filter.q || filter.author || filter.labels.length) {
    if (filter.tab !== 'resolved') {
      return { words: 'queue.emptySearch', action: 'queue.searchResolved', change: { tab: 'resolved' } }
    }
    return { words: 'queue.emptySearch', action: 'queue.clearSearch', change: { q: '', author: '', labels: [] } }
  }
  if (isNarrowed(filter)) return { words: 'queue.emptyFilter', action: 'queue.clearFilter', change: { channels: [] } }
  return EMPTY[filter.tab]
}

/** One sentence what it means, one thing to do. */
export default function EmptyQueue({ filter, change }: { filter: Filter; change: (part: Partial<Filter>) => void }) {
  const say = useSay()
  const next = nextOf(filter)
  return (
    <div className="empty-queue">
      <Tower size={48} />
      <p>
        {say(next.words)}
        {next.words === 'queue.emptyOpen' && <NextTurn />}
      </p>
      <Button onClick={() => change(next.change)}>{say(next.action)}</Button>
    </div>
  )
}
