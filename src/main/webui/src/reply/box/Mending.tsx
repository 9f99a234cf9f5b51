import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { CommentDetail, ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { useStore } from '../../shared/store'
import type { Answering } from '../answering'
import type { Counting } from '../length/counting'
import { WritingField } from '../write/WritingField'

/** A reply that came back becomes a draft again for whoever may mend it. */
export function useMending(answering: Answering, reply: ReplyView, may: boolean) {
  const { ready, blank, replyId } = useStore(answering.drafting.view)
  const mending = may && replyId === reply.id

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again when the draft was read or emptied
  useEffect(() => {
    if (may) answering.mend(reply)
  }, [answering, reply, may, ready, blank])

  return { mending, blank, text: () => (mending ? answering.drafting.current.text : reply.text) }
}

interface Props {
  readonly mending: boolean
  readonly comment: CommentDetail
  readonly reply: ReplyView
  readonly answering: Answering
  readonly counting: Counting
  readonly onAgain: () => void
  readonly onLeave: () => void
}

/** Its text: in a field for whoever mends it, to be read for everybody else. */
export function MendingText({ mending, comment, reply, answering, counting, onAgain, onLeave }: Props) {
  const say = useSay()
  const field = useRef<HTMLTextAreaElement>(null)

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onAgain()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (!mending)
    return (
      <p className="box-theirs" dir="auto">
        {reply.text}
      </p>
    )
  return (
    <WritingField
      field={field}
      drafting={answering.drafting}
      counting={counting}
      label={say('reply.yourReply')}
      language={comment.language}
      onTyped={(text) => answering.drafting.typed(text)}
      onKeyDown={onKeyDown}
    />
  )
}
