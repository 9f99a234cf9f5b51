import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import type { RequestHandle } from '../../delegation/desk/RequestDecision'
import type { Me, ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { page } from '../../shared/keyboard/page'
import { useKeys } from '../../shared/keyboard/useKeys'
import { usePhone } from '../../shared/media'
import { announce } from '../../shared/messages'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { ApprovalDetail } from './ApprovalDetail'
import type { DecisionHandle } from './Decision'
import { EmptyRun } from './EmptyRun'
import { JustDecided } from './JustDecided'
import { afterDecided, neighbour } from './run'
import './run.css'
import { RunList } from './RunList'
import { useBulk } from './useBulk'
import { useRun } from './useRun'

/** The run at the left, one decision at the right; on a phone the decision alone. */
export function Run({ me, decides }: { me: Me; decides: boolean }) {
  const say = useSay()
  const phone = usePhone()
  const [, go] = useLocation()
  const [, params] = useRoute('/approvals/:id')
  const { run, commentOf, loading, error, again } = useRun(decides)
  const [edited, setEdited] = useState<ReadonlySet<string>>(new Set())
  const [decided, setDecided] = useState<ReplyView[]>([])
  const reply = useRef<DecisionHandle>(null)
  const request = useRef<RequestHandle>(null)
  const moved = useRef(false)
  const before = useRef(run)
  const item = params?.id ? run.find(({ id }) => id === params.id) : run[0]
  const bulk = useBulk(run, commentOf, edited)

  const open = useCallback(
    (id: string | undefined) => {
      if (!id) return
      moved.current = true
      go(`/approvals/${id}`, { replace: true })
    },
    [go],
  )
  const done = (how?: ReplyView) => {
    if (!item) return
    const next = afterDecided(run, item.id)
    if (how) setDecided((before) => [how, ...before].slice(0, 3))
    announce(say('approval.left', { n: run.length - 1 }))
    if (next) open(next)
    else go('/approvals', { replace: true })
  }
  const editing = useCallback((id: string, now: boolean) => {
    setEdited((before) => {
      if (before.has(id) === now) return before
      const after = new Set(before)
      now ? after.add(id) : after.delete(id)
      return after
    })
  }, [])

  const step = (by: 1 | -1) => () => open(neighbour(run, item?.id, by))
  const both = (act: (of: DecisionHandle | null) => void, other: (of: RequestHandle | null) => void) => () =>
    item?.kind === 'reply' ? act(reply.current) : other(request.current)
  useKeys(page, {
    j: step(1),
    ArrowDown: step(1),
    k: step(-1),
    ArrowUp: step(-1),
    a: both(
      (of) => of?.approve(),
      (of) => of?.approve(),
    ),
    m: both(
      (of) => of?.edit(),
      (of) => of?.change(),
    ),
    b: both(
      (of) => of?.giveBack(),
      (of) => of?.refuse(),
    ),
    d: () => reply.current?.mode(),
    x: () => item && bulk.toggle(item.id),
    'Shift+A': () => void bulk.approveAll(),
    Escape: () => (bulk.selected.size ? bulk.clear() : false),
  })

  // decided meanwhile, here or by another: on to the next one that waits
  const gone = loading || item ? undefined : params?.id
  useEffect(() => {
    if (!gone) {
      before.current = run
      return
    }
    const next = afterDecided(before.current, gone, run) ?? run[0]?.id
    next ? open(next) : go('/approvals', { replace: true })
  }, [gone, run, open, go])

  if (error && run.length === 0) return <ProblemView error={error} again={again} />
  if (loading) return <Skeleton rows={6} height="107px" />
  if (run.length === 0) return <EmptyRun decided={decided} />
  if (!item) return null
  return (
    <div className="run">
      {!phone && (
        <RunList
          {...{ run, commentOf, edited, bulk, decides }}
          current={item.id}
          onOpen={open}
          foot={<JustDecided replies={decided} />}
        />
      )}
      <ApprovalDetail
        key={item.id}
        item={item}
        comment={commentOf(item)}
        me={me.id}
        place={{ at: run.indexOf(item) + 1, of: run.length }}
        focused={moved.current}
        reply={reply}
        request={request}
        onStep={(by) => step(by)()}
        onDecided={done}
        onEditing={editing}
      />
    </div>
  )
}
