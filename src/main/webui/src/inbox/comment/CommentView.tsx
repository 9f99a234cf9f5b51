import { useCallback, useEffect, useRef, useState } from 'react'
import { useFocusOnArrival, useTitle } from '../../app/PageHead'
import { ReplyBox, type ReplyBoxHandle } from '../../reply/ReplyBox'
import type { ChannelView, CommentView as Comment, CommentDetail, Me } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { Skeleton } from '../../shared/ui/Skeleton'
import { standingOn } from '../../team/standing'
import { CommentCard } from './CommentCard'
import { Context } from './Context'
import { HideDialog } from './HideDialog'
import { Notes, type NotesHandle } from './Notes'
import { PathLine } from './PathLine'
import { PhoneHead } from './PhoneHead'
import { SentReplies } from './SentReplies'
import { Thread } from './Thread'
import { useCommentDeeds } from './useCommentDeeds'
import { useCommentKeys } from './useCommentKeys'

interface Props {
  readonly comment: Comment
  /** Absent while only what the list knew is there. */
  readonly detail?: CommentDetail
  readonly channel?: ChannelView
  readonly me: Me
}

export function CommentView({ comment, detail, channel, me }: Props) {
  const say = useSay()
  const phone = usePhone()
  const page = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const reply = useRef<ReplyBoxHandle>(null)
  const notes = useRef<NotesHandle>(null)
  const [hiding, setHiding] = useState(false)
  const deeds = useCommentDeeds(comment)
  const author = comment.author.name
  useTitle(author, say('app.queue'))
  useFocusOnArrival(heading)
  useReplyAtOnce(reply, detail !== undefined)

  const toComment = useCallback(() => heading.current?.focus(), [])
  const toNote = useCallback(() => notes.current?.write(), [])
  const askHide = () => (comment.hidden ? void deeds.show() : setHiding(true))
  useCommentKeys(page, comment, { reply, note: toNote, like: deeds.like, hide: askHide })

  return (
    <div className="comment-page" ref={page}>
      {phone && <PhoneHead author={author} id={comment.id} heading={heading} />}
      <div className="comment-middle" id="comment" tabIndex={-1}>
        <PathLine comment={comment} />
        <CommentCard
          comment={comment}
          detail={detail}
          heading={phone ? undefined : heading}
          deeds={deeds}
          onHide={askHide}
        />
        {detail ? (
          <>
            <SentReplies comment={detail} />
            <Notes comment={detail} me={me.id} handle={notes} />
            <ReplyBox
              comment={detail}
              channel={channel}
              me={me}
              standing={standingOn(me, comment.channel.id)}
              handle={reply}
              onNote={toNote}
              onLeave={toComment}
            />
            <Thread comment={detail} />
          </>
        ) : (
          <Skeleton rows={2} />
        )}
      </div>
      <Context comment={comment} />
      {hiding && <HideDialog comment={comment} onHide={deeds.hide} onClose={() => setHiding(false)} />}
    </div>
  )
}

/** "Reply" in a list opens the comment with the cursor in the box. */
function useReplyAtOnce(reply: React.RefObject<ReplyBoxHandle | null>, ready: boolean) {
  useEffect(() => {
    if (!ready || location.hash !== '#reply') return
    history.replaceState(history.state, '', location.pathname + location.search)
    const soon = setTimeout(() => reply.current?.focus(), 50)
    return () => clearTimeout(soon)
  }, [ready, reply])
}
