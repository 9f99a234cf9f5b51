import { useQuery } from '@tanstack/react-query'
import { Check, CircleCheck, PenLine, ShieldCheck, TriangleAlert, Undo2 } from 'lucide-react'
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { ForOwner } from '../../delegation/parts/ForOwner'
import { ReasonForm } from '../../delegation/parts/ReasonForm'
import { historyQuery } from '../../shared/api/queries'
import type { CommentDetail, ReplyView } from '../../shared/api/types'
import { Phrase, useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { store } from '../../shared/store'
import { at } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { Avatar } from '../../shared/ui/Avatar'
import { Button } from '../../shared/ui/Button'
import { firstName, Name } from '../../shared/ui/Name'
import { type DiffMode, DiffSwitch, nextMode, WordDiff } from '../../shared/ui/WordDiff'
import { StaleStrip } from '../box/StaleStrip'
import { Strip } from '../box/Strip'
import { useStaleNews } from '../box/useStaleNews'
import { useReading } from '../useReading'
import './decision.css'
import { changedSince, lastReturn, type Others, othersWaiting } from './deciding'
import { EditForm } from './EditForm'
import { OthersAsk } from './OthersAsk'
import { type Decided, useDeciding } from './useDeciding'

export interface DecisionHandle {
  approve(): void
  edit(): void
  giveBack(): void
  mode(): void
}

interface Props {
  readonly reply: ReplyView
  readonly comment: CommentDetail
  readonly me: string
  readonly handle?: Ref<DecisionHandle>
  readonly onDecided?: (how: Decided, reply: ReplyView) => void
  /** told when the text is being changed: such a reply is not approved with others */
  readonly onEditing?: (editing: boolean) => void
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const
const WORDS_TO_RETURN = 3

/** One reply of another, and three answers: it may go, it may go with other words, it comes back with a reason. */
export function Decision({ reply, comment, me, handle, onDecided, onEditing }: Props) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const [told] = useState(() => store(false))
  const { version, changes, stale, accept } = useReading(comment, me, true, told)
  useStaleNews(stale)
  const [doing, setDoing] = useState<'read' | 'edit' | 'return' | 'others'>('read')
  const [mode, setMode] = useState<DiffMode>('changes')
  const text = useRef<string>(undefined)
  const primary = useRef<HTMLDivElement>(null)
  const { busy, approve, giveBack } = useDeciding(reply, onDecided)
  const { data: history = [] } = useQuery(historyQuery(comment.id))
  const last = lastReturn(reply, history)
  const before = last?.before
  const others = othersWaiting(reply, comment)
  const author = firstName(reply.author.name)

  useEffect(() => onEditing?.(doing === 'edit'), [doing, onEditing])

  async function yes(edited?: string, then?: Others) {
    if (stale || busy) return
    text.current = edited
    if (others.length > 0 && !then) return setDoing('others')
    const why = await approve({ text: edited, seenVersion: version, others: then })
    if (why === 'changed') told.set(true)
    if (why === 'others') setDoing('others')
    if (why === undefined) toast(say('reply.didApprove', { name: author }))
  }

  async function no(reason: string) {
    await giveBack(reason)
    toast(say('reply.didReturn', { name: author }))
  }

  useImperativeHandle(handle, () => ({
    approve: () => doing === 'read' && void yes(),
    edit: () => setDoing('edit'),
    giveBack: () => setDoing('return'),
    mode: () => before && setMode(nextMode(mode)),
  }))

  const changed = changedSince(reply, comment)
  return (
    <div className="decision">
      {last && (
        <p className="decision-last">
          <Phrase
            of="reply.returnedBy"
            values={{
              name: last.by ? <Name of={{ name: firstName(last.by.name) }} /> : '',
              reason: <bdi>{last.reason}</bdi>,
            }}
          />
        </p>
      )}
      <article className="decision-card" aria-label={say('reply.replyOf', { name: author })}>
        <header>
          <Avatar name={reply.author.name} id={reply.author.id} size={22} />
          <b>
            <Phrase of="reply.replyOf" values={{ name: <Name of={{ name: author }} /> }} />
          </b>
          {reply.createdAt && <small>{at(language, reply.createdAt, now)}</small>}
          {before && doing !== 'edit' && <DiffSwitch mode={mode} onChoose={setMode} />}
        </header>
        {stale && <StaleStrip changes={changes} onRead={accept} />}
        {!stale && (
          <p className="decision-same" data-changed={changed}>
            {changed ? <TriangleAlert {...ICON} /> : <CircleCheck {...ICON} />}
            {say(changed ? 'reply.changedSince' : 'reply.sameSince')}
          </p>
        )}
        {doing === 'edit' ? (
          <EditForm
            reply={reply}
            language={comment.language}
            stopped={stale || busy}
            onApprove={(edited) => void yes(edited)}
            onClose={() => setDoing('read')}
          />
        ) : (
          <div className="decision-text">
            {before ? (
              <WordDiff before={before} after={reply.text} mode={mode} language={comment.language} />
            ) : (
              <p dir="auto" lang={comment.language}>
                {reply.text}
              </p>
            )}
          </div>
        )}
      </article>
      {doing === 'others' && (
        <OthersAsk others={others} onChoose={(then) => void yes(text.current, then)} onClose={() => setDoing('read')} />
      )}
      {doing === 'return' && (
        <ReasonForm
          label={say('reply.returnWhy', { name: author })}
          hint={say('reply.returnHint')}
          submit={say('reply.returnNow')}
          words={WORDS_TO_RETURN}
          onSay={no}
          onClose={() => setDoing('read')}
        />
      )}
      {doing === 'read' && (
        <div className="decision-buttons" ref={primary}>
          <Button
            look="primary"
            shortcut="A"
            icon={<Check {...ICON} />}
            aria-disabled={stale || busy}
            onClick={() => void yes()}
          >
            {say('reply.approveSend')}
          </Button>
          <Button shortcut="M" icon={<PenLine {...ICON} />} onClick={() => setDoing('edit')}>
            {say('reply.editApprove')}
          </Button>
          <Button shortcut="B" icon={<Undo2 {...ICON} />} onClick={() => setDoing('return')}>
            {say('reply.giveBack')}
          </Button>
        </div>
      )}
      <ForOwner channelId={comment.channel.id} />
      <p className="decision-binds">
        <ShieldCheck {...ICON} />
        {say('reply.binds')}
      </p>
      {comment.deletedAt && (
        <Strip tone="warn" icon={<TriangleAlert {...ICON} />}>
          {say('reply.commentGone')}
        </Strip>
      )}
    </div>
  )
}
