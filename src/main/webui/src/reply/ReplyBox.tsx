import { lazy, type Ref, Suspense, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { problemOf } from '../shared/api/problem'
import type { ChannelView, CommentDetail, MemberRef, ReplyView } from '../shared/api/types'
import { useSay } from '../shared/i18n/words'
import { announceNow, toast } from '../shared/messages'
import { useStore } from '../shared/store'
import { useNow } from '../shared/time/useNow'
import { firstName } from '../shared/ui/Name'
import type { Standing } from '../team/standing'
import type { Answering } from './answering'
import { ClosedBox } from './box/ClosedBox'
import { FailedBox } from './box/FailedBox'
import { GoingBox } from './box/GoingBox'
import { HeldBox } from './box/HeldBox'
import { OpenBox } from './box/OpenBox'
import { OthersBox } from './box/OthersBox'
import { ReturnedBox } from './box/ReturnedBox'
import { UnknownBox } from './box/UnknownBox'
import { Counting } from './length/counting'
import { lengthRule } from './length/rule'
import { decide, refresh, showReply, type Verdict } from './server'
import { boxOf } from './state'
import { useAnswering } from './useAnswering'
import { useBoxNews } from './useBoxNews'
import { useKeyboardInset } from './useKeyboardInset'
import './box/box.css'

export interface ReplyBoxHandle {
  /** R: to the text, or to the box if nothing can be written. */
  focus(): void
  /** Z: calls the reply back while it waits; false when nothing waits. */
  undo(): boolean
  /** T: asks whether to take it from whoever answers; false when nobody else does. */
  take(): boolean
}

interface Props {
  readonly comment: CommentDetail
  readonly channel?: ChannelView
  readonly me: MemberRef
  readonly handle?: Ref<ReplyBoxHandle>
  readonly standing?: Standing
  readonly onNote: () => void
  readonly onLeave: () => void
}

const DecideBox = lazy(() => import('./box/DecideBox'))

/** The reply box, whatever state it is in. It renders on changes of state, never on letters. */
export function ReplyBox(props: Props) {
  const say = useSay()
  const taken = useCallback(
    (name: string) => {
      const text = say('reply.taken', { name: firstName(name) })
      announceNow(text)
      toast(text)
    },
    [say],
  )
  const answering = useAnswering(props.comment, props.me.id, taken)
  return answering ? <Answered {...props} answering={answering} /> : <div id="reply" />
}

function Answered({
  comment,
  channel,
  me,
  handle,
  standing,
  onNote,
  onLeave,
  answering,
}: Props & { answering: Answering }) {
  const say = useSay()
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const [writing, setWriting] = useState(false)
  const frame = useRef<HTMLElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const { ready, blank } = useStore(answering.drafting.view)
  const { mine } = useStore(answering.claiming.view)
  const limit = channel?.length?.limit
  const maxBytes = channel?.length?.maxBytes
  const unit = channel?.length?.unit ?? 'characters'
  const counting = useMemo(
    () => new Counting(lengthRule(limit ? { limit, unit, maxBytes } : undefined)),
    [limit, unit, maxBytes],
  )
  const box = boxOf({
    comment,
    me: me.id,
    now,
    channelTakesReplies: channel?.can.reply,
    standing,
  })
  const isMine = box.kind === 'open' && mine
  useBoxNews(box, comment)
  useKeyboardInset(frame)

  const focus = useCallback(() => {
    const text = field.current
    if (!text) return frame.current?.focus()
    text.focus()
    // a field nobody has been in yet: writing goes on at the end
    if (text.selectionEnd === 0) text.setSelectionRange(text.value.length, text.value.length)
  }, [])

  // the field is there only after the box has opened
  useEffect(() => {
    if (!writing || box.kind !== 'open') return
    setWriting(false)
    focus()
  }, [writing, box.kind, focus])

  useEffect(() => {
    if (ready) counting.now(answering.drafting.current.text)
  }, [ready, counting, answering])

  async function send(seenVersion: number, resolve: boolean) {
    const end = await answering.send(seenVersion, resolve)
    // unless somebody is writing again already
    if (end === 'accepted' && document.activeElement === document.body) frame.current?.focus()
    if (end === 'arrivedBefore') toast(say('reply.arrived'))
  }

  async function undo(reply: ReplyView) {
    try {
      await answering.undo(reply, comment.state === 'resolved')
      toast(say('reply.undone'))
      setWriting(true)
    } catch (error) {
      await late(error)
    }
  }

  async function late(error: unknown) {
    const { status, problem } = problemOf(error)
    toast(status === 409 ? say('reply.undoTooLate') : (problem.detail ?? problem.title), { tone: 'danger' })
    await refresh(comment.id)
  }

  async function verdict(reply: ReplyView, said: Verdict) {
    await decide(reply, said).then(showReply, late)
    frame.current?.focus()
  }

  const mayAct = comment.can.reply
  const mayCallBack = box.kind === 'held' || (box.kind === 'queued' && mayAct)
  useImperativeHandle(handle, () => ({
    focus,
    undo() {
      if (mayCallBack && 'reply' in box) void undo(box.reply)
      return mayCallBack
    },
    take() {
      setAsking(box.kind === 'others')
      return box.kind === 'others'
    },
  }))

  return (
    <section
      id="reply"
      ref={frame}
      tabIndex={-1}
      className="reply-box"
      aria-label={say('reply.yourReply')}
      data-state={box.kind}
      data-mine={isMine}
      aria-busy={!ready}
    >
      {box.kind === 'open' && (
        <OpenBox
          {...{ comment, channel, me, standing, answering, counting, unit, field, onNote, onLeave }}
          onSend={(seen, resolve) => void send(seen, resolve)}
        />
      )}
      {box.kind === 'held' && <HeldBox reply={box.reply} mayWithdraw onWithdraw={() => undo(box.reply)} />}
      {box.kind === 'returned' && (
        <ReturnedBox {...{ comment, answering, counting, unit, onLeave }} reply={box.reply} me={me.id} />
      )}
      {box.kind === 'decide' && (
        <Suspense fallback={null}>
          <DecideBox comment={comment} reply={box.reply} me={me.id} />
        </Suspense>
      )}
      {box.kind === 'others' && (
        <OthersBox
          comment={comment}
          holder={box.claim.member}
          answering={answering}
          asking={asking}
          onAsk={setAsking}
          onTaken={() => setWriting(true)}
        />
      )}
      {(box.kind === 'queued' || box.kind === 'sending') && (
        <GoingBox reply={box.reply} channel={channel} mayUndo={mayAct} onUndo={() => undo(box.reply)} />
      )}
      {box.kind === 'failed' && (
        <FailedBox {...{ comment, answering, counting, unit, onLeave }} reply={box.reply} mayMend={mayAct} />
      )}
      {box.kind === 'unknown' && (
        <UnknownBox
          comment={comment}
          reply={box.reply}
          mayDecide={mayAct}
          onVerdict={(said) => verdict(box.reply, said)}
        />
      )}
      {box.kind === 'closed' && (
        <ClosedBox why={box.why} comment={comment} text={blank ? '' : answering.drafting.current.text} />
      )}
    </section>
  )
}
