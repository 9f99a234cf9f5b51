import { useQuery } from '@tanstack/react-query'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type Ref, useCallback, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { useTitle } from '../../app/PageHead'
import { Person } from '../../delegation/desk/Person'
import { RecordLine } from '../../delegation/desk/RecordLine'
import { RequestDecision, type RequestHandle } from '../../delegation/desk/RequestDecision'
import { trustQuery } from '../../delegation/server'
import { channelsOf } from '../../delegation/words'
import type { CommentDetail, ReplyView } from '../../shared/api/types'
import { Phrase, useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { firstName, Name } from '../../shared/ui/Name'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import { Skeleton } from '../../shared/ui/Skeleton'
import './approval-detail.css'
import { CommentAsIs } from './CommentAsIs'
import { Decision, type DecisionHandle } from './Decision'
import type { RunItem } from './run'

interface Props {
  readonly item: RunItem
  readonly comment?: CommentDetail
  readonly me: string
  readonly place: { at: number; of: number }
  /** reached by a key or a press: then it takes the focus, and is read aloud */
  readonly focused: boolean
  readonly reply: Ref<DecisionHandle>
  readonly request: Ref<RequestHandle>
  readonly onStep: (by: 1 | -1) => void
  readonly onDecided: (reply?: ReplyView) => void
  readonly onEditing: (id: string, editing: boolean) => void
}

export function ApprovalDetail(props: Props) {
  const { item, comment, me, place, focused, reply, request, onStep, onDecided, onEditing } = props
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const who = item.kind === 'reply' ? item.reply.author : item.request.member
  useTitle(who.name, say('app.approvals'))
  const editing = useCallback((now: boolean) => onEditing(item.id, now), [item.id, onEditing])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when this one was reached
  useEffect(() => {
    if (focused) heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <section className="approval-detail" aria-labelledby="approval-heading">
      <header className="approval-path">
        <h2 id="approval-heading" ref={heading} tabIndex={-1}>
          {item.kind === 'reply' && comment ? (
            <>
              <NetworkGlyph network={comment.channel.network} named />
              <bdi>{comment.channel.name}</bdi>
              {comment.post?.title && <span>› {comment.post.title}</span>}
            </>
          ) : item.kind === 'request' ? (
            say('approval.asksRole')
          ) : (
            say('approval.replyWaits')
          )}
          <span className="visually-hidden">, {who.name}</span>
        </h2>
        <p className="approval-place">
          {say('approval.place', { n: place.at, of: place.of })}
          <Button
            look="quiet"
            shortcut="J"
            aria-label={say('approval.next')}
            icon={<ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />}
            aria-disabled={place.at === place.of}
            onClick={() => onStep(1)}
          />
          <Button
            look="quiet"
            shortcut="K"
            aria-label={say('approval.previous')}
            icon={<ChevronUp size={16} strokeWidth={1.75} aria-hidden="true" />}
            aria-disabled={place.at === 1}
            onClick={() => onStep(-1)}
          />
        </p>
      </header>
      {item.kind === 'request' && (
        <article className="decision-card-plain">
          <h3>
            <Person member={item.request.member} below={channelsOf(say, item.request)} />
          </h3>
          <RequestDecision request={item.request} decides keys handle={request} onDecided={() => onDecided()} />
        </article>
      )}
      {item.kind === 'reply' && !comment && <Skeleton rows={2} height="8rem" />}
      {item.kind === 'reply' && comment && (
        <>
          <CommentAsIs comment={comment} />
          <Decision
            reply={item.reply}
            comment={comment}
            me={me}
            handle={reply}
            onDecided={(_, decided) => onDecided(decided)}
            onEditing={editing}
          />
          <Known reply={item.reply} channelId={comment.channel.id} />
          <p className="approval-thread">
            <Link href={`/queue/${comment.id}`}>{say('approval.toThread')}</Link>
          </p>
        </>
      )}
    </section>
  )
}

/** What trust could grow from, where I may see it. */
function Known({ reply, channelId }: { reply: ReplyView; channelId: string }) {
  const { data } = useQuery(trustQuery(reply.author.id, channelId))
  if (!data || data.record.decided === 0) return null
  return (
    <p className="approval-record">
      <b>
        <Phrase of="approval.recordOf" values={{ name: <Name of={{ name: firstName(reply.author.name) }} /> }} />
      </b>
      <RecordLine record={data.record} />
    </p>
  )
}
