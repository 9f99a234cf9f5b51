import { useQuery } from '@tanstack/react-query'
import { ListFilter } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { countsQuery, meQuery } from '../../shared/api/queries'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { usePreferences } from '../../shared/preferences'
import { number } from '../../shared/time/format'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { TextOf } from './CommentLine'
import { marks } from './chips'
import { DueShort } from './DueShort'
import { narrowing, readFilter } from './filter'
import { HolderCell } from './HolderCell'
import type { Row } from './list'
import { latestList } from './lists'
import { LeftChip } from './QueueRow'
import { type ListState, QueueRows } from './QueueRows'
import { countOf } from './QueueTabs'
import './queue-strip.css'
import { useListPlace } from './useListPlace'
import { useQueue, useShown } from './useQueue'

const HEIGHT = 78
const NONE = new Set<string>()

/** The list beside an open comment: the same rows, narrower. Opened by a link it is the whole open queue. */
export function QueueStrip({ open }: { open: string }) {
  const say = useSay()
  const language = useLanguage()
  const [, go] = useLocation()
  const { sort } = usePreferences()
  const { data: me } = useQuery(meQuery)
  const filter = useMemo(() => latestList()?.list.filter ?? readFilter('', sort), [sort])
  const { data: counts } = useQuery(countsQuery(narrowing(filter)))
  const grid = useRef<HTMLDivElement>(null)
  const state = useRef<ListState | null>(null)
  const visible = useRef<(id: string) => boolean>(() => true)
  const kept = useQueue(filter, (id) => visible.current(id))
  const shown = useShown(kept)
  const place = useListPlace(grid, kept, HEIGHT)
  visible.current = place.isVisible

  useEffect(() => {
    const before = kept.current
    if (before && before !== open) kept.list.drop(before)
    kept.current = open
    const at = kept.list.get().rows.findIndex((row) => row.id === open)
    const element = grid.current
    if (!element || at < 0) return
    const top = at * HEIGHT
    if (top < element.scrollTop) element.scrollTop = top
    if (top + HEIGHT > element.scrollTop + element.clientHeight) element.scrollTop = top + HEIGHT - element.clientHeight
  }, [open, kept])

  const draw = useCallback((row: Row) => <StripRow row={row} me={me?.id} q={filter.q} />, [me, filter.q])
  const n = countOf(filter.tab, counts)
  const tab = {
    open: 'queue.open',
    free: 'queue.freeTab',
    mine: 'queue.mineTab',
    later: 'queue.later',
    resolved: 'queue.resolved',
  } as const
  return (
    <section className="queue-strip" aria-label={say('queue.list')}>
      <header>
        <Link href={`/queue${sessionStorage.getItem('majakka.queue') ?? ''}`} className="queue-strip-title">
          {say('app.queue')}
        </Link>
        <span>
          {say(tab[filter.tab]).toLocaleLowerCase(language)} {n !== undefined && number(language, n)}
        </span>
        {shown.waiting > 0 && (
          <button type="button" aria-keyshortcuts="." onClick={() => void kept.list.show()}>
            {say('queue.newShow', { n: number(language, shown.waiting) })}
          </button>
        )}
        <ListFilter size={16} strokeWidth={1.75} aria-hidden="true" />
      </header>
      {shown.status === 'loading' && <Skeleton rows={9} height={`${HEIGHT}px`} />}
      {shown.status === 'failed' && <ProblemView error={shown.error} again={() => void kept.list.show()} />}
      {shown.rows.length > 0 && (
        <QueueRows
          {...{ grid, state, draw }}
          rows={shown.rows}
          rowHeight={HEIGHT}
          current={open}
          selected={NONE}
          many={false}
          onSelect={() => {}}
          onOpen={(id) => go(`/queue/${id}`)}
          onScroll={place.onScroll}
        />
      )}
    </section>
  )
}

function StripRow({ row, me, q }: { row: Row; me?: string; q: string }) {
  const say = useSay()
  const language = useLanguage()
  const { comment, left } = row
  return (
    <div className={`strip-row ${left ? 'row-left' : ''}`}>
      <span className="strip-head">
        <NetworkGlyph network={comment.channel.network} named />
        <bdi className="row-name">{comment.author.name}</bdi>
        <DueShort comment={comment} />
      </span>
      <span className="strip-text" dir="auto">
        <TextOf comment={comment} q={q} />
      </span>
      <span className="strip-foot">
        {left ? <LeftChip row={row} /> : <HolderCell comment={comment} me={me} brief />}
        {marks(comment, language, say)
          .slice(0, 1)
          .map(({ key, chip }) => (
            <span key={key}>{chip}</span>
          ))}
      </span>
    </div>
  )
}
