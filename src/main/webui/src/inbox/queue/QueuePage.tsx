import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Selection } from 'react-aria-components/GridList'
import { useLocation } from 'wouter'
import { PageHead } from '../../app/PageHead'
import { page } from '../../app/pages'
import { meQuery } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { useDesk, usePhone } from '../../shared/media'
import { usePreferences } from '../../shared/preferences'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { may } from '../../team/roles'
import { ListHead } from './ListHead'
import { QueueRow } from './QueueRow'
import { focusRow, type ListState, moveFocus, QueueRows } from './QueueRows'
import { QueueTabs } from './QueueTabs'
import './queue-page.css'
import type { Row } from './list'
import { useListPlace, useSteadyScroll } from './useListPlace'
import { useFilter, useQueue, useShown } from './useQueue'
import { justSwiped } from './useSwipe'

// fetched when they are needed: the first load is for reading
const BulkBar = lazy(() => import('./BulkBar'))
const EmptyQueue = page(() => import('./EmptyQueue'))
const KeyHints = lazy(() => import('./KeyHints'))
const QueueKeys = lazy(() => import('./QueueKeys'))
const QueueFilters = lazy(() => import('./QueueFilters'))
const PhoneRow = lazy(() => import('./PhoneRow'))
const WhyColumn = page(() => import('./WhyColumn'))

const HEIGHT = { comfortable: 76, compact: 44, phone: 124 }
const NONE: Selection = new Set()

export function QueuePage({ mine = false }: { mine?: boolean }) {
  const base = mine ? '/mine' : '/queue'
  const say = useSay()
  const [, go] = useLocation()
  const [filter, change] = useFilter(base)
  const { data: me } = useQuery(meQuery)
  const { density } = usePreferences()
  const phone = usePhone()
  const desk = useDesk()
  const rowHeight = HEIGHT[phone ? 'phone' : density]
  const acts = may(me, 'answer')

  const grid = useRef<HTMLDivElement>(null)
  const state = useRef<ListState | null>(null)
  const visible = useRef<(id: string) => boolean>(() => true)
  const kept = useQueue(filter, (id) => visible.current(id))
  const shown = useShown(kept)
  const place = useListPlace(grid, kept, rowHeight)
  visible.current = place.isVisible

  const [current, setCurrent] = useState(kept.current)
  const [selected, setSelected] = useState(NONE)
  const ids = useMemo(() => shown.rows.map((row) => row.id), [shown.rows])
  const chosen = selected === 'all' ? ids : [...selected].map(String)
  useSteadyScroll(grid, ids, rowHeight, current)

  useEffect(() => {
    setCurrent(kept.current)
    setSelected(NONE)
    sessionStorage.setItem('majakka.queue', location.search)
    // Esc returns to where Enter was pressed
    const back = kept.current && requestAnimationFrame(() => focusRow(state.current, kept.current))
    return () => cancelAnimationFrame(back || 0)
  }, [kept])

  const onFocus = (event: React.FocusEvent) => {
    const id = (event.target as Element).closest('[data-key]')?.getAttribute('data-key')
    if (!id || id === current) return
    if (current) kept.list.drop(current)
    kept.current = id
    setCurrent(id)
  }
  const open = useCallback((id: string) => !justSwiped() && go(`/queue/${id}`), [go])
  const show = async () => {
    await kept.list.show()
    if (grid.current) grid.current.scrollTop = 0
    setCurrent(null)
  }
  const done = useCallback(
    (kind: string) => {
      setSelected(NONE)
      if (kind === 'resolve' || kind === 'later') moveFocus(state.current, kept.current, 1)
    },
    [kept],
  )
  const acting = chosen.length ? chosen : current ? [current] : []

  const draw = useCallback(
    (row: Row) => {
      const props = { row, me: me?.id, q: filter.q, done: () => done('resolve'), mayAct: acts }
      if (!phone) return <QueueRow {...props} />
      return (
        <Suspense fallback={null}>
          <PhoneRow {...props} />
        </Suspense>
      )
    },
    [me, filter.q, done, acts, phone],
  )

  const currentRow = shown.rows.find((row) => row.id === current) ?? shown.rows[0]
  return (
    <>
      <PageHead
        title={say(mine ? 'app.mine' : 'app.queue')}
        actions={
          <Suspense fallback={null}>
            <QueueFilters filter={filter} change={change} />
          </Suspense>
        }
      >
        {!acts && !may(me, 'draft') && me && <span className="queue-read-only">{say('queue.readOnly')}</span>}
        {!mine && <QueueTabs filter={filter} />}
      </PageHead>
      <Suspense fallback={null}>
        <QueueKeys {...{ state, grid, kept, current, acts, done }} ids={acting} show={() => void show()} />
      </Suspense>
      <div className="queue-body">
        <section className="queue-list" onFocus={onFocus} aria-label={say('queue.list')}>
          {chosen.length > 0 ? (
            <Suspense fallback={<div className="list-head" />}>
              <BulkBar ids={chosen} onClear={() => setSelected(NONE)} done={done} />
            </Suspense>
          ) : (
            <ListHead shown={shown} onShow={show} />
          )}
          {shown.status === 'loading' && <Skeleton rows={10} height={`${rowHeight}px`} />}
          {shown.status === 'failed' && <ProblemView error={shown.error} again={() => void kept.list.show()} />}
          {shown.status === 'ready' && shown.rows.length === 0 && (
            <Suspense fallback={null}>
              <EmptyQueue filter={filter} change={change} />
            </Suspense>
          )}
          {shown.rows.length > 0 && (
            <QueueRows
              {...{ rowHeight, current, selected, grid, state, draw }}
              rows={shown.rows}
              many={acts}
              onSelect={setSelected}
              onOpen={open}
              onScroll={place.onScroll}
            />
          )}
          {!phone && (
            <KeyHints shown={shown} kept={kept} rowHeight={rowHeight} grid={grid} acts={acts} filter={filter} />
          )}
        </section>
        {desk && (
          <Suspense fallback={<aside className="queue-aside" />}>
            <WhyColumn comment={currentRow?.comment} />
          </Suspense>
        )}
      </div>
    </>
  )
}
