import { CircleX } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { problemOf } from '../../shared/api/problem'
import type { CommentDetail, ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { useStore } from '../../shared/store'
import { Button } from '../../shared/ui/Button'
import { networkTitle } from '../../shared/ui/NetworkGlyph'
import type { Answering } from '../answering'
import { Counter } from '../length/Counter'
import type { Counting } from '../length/counting'
import { refresh, showReply, tryAgain } from '../server'
import { WritingField } from '../write/WritingField'
import { reasonOf } from './reasonOf'
import { Strip } from './Strip'

interface Props {
  readonly comment: CommentDetail
  readonly reply: ReplyView
  readonly answering: Answering
  readonly counting: Counting
  readonly unit: string
  readonly mayMend: boolean
}

/** The network's reason in words, the text intact: mend it or try again. */
export function FailedBox({ comment, reply, answering, counting, unit, mayMend }: Props) {
  const say = useSay()
  const field = useRef<HTMLTextAreaElement>(null)
  const trying = useRef(false)
  const { ready, blank, replyId } = useStore(answering.drafting.view)
  const over = useStore(counting.over)
  const network = networkTitle(comment.channel.network)
  const reason = reasonOf(reply, say)
  const mending = mayMend && replyId === reply.id

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again when the draft was read or emptied
  useEffect(() => {
    if (mayMend) answering.mend(reply)
  }, [answering, reply, mayMend, ready, blank])

  async function again() {
    if (trying.current || over) return
    trying.current = true
    try {
      showReply(await tryAgain(reply, mending ? answering.drafting.current.text : reply.text, comment.version))
    } catch (error) {
      const { problem, status } = problemOf(error)
      toast(status === 412 ? say('reply.stale') : (problem.detail ?? problem.title), { tone: 'danger' })
      await refresh(comment.id)
    } finally {
      trying.current = false
    }
  }

  return (
    <>
      <Strip tone="danger" icon={<CircleX size={16} strokeWidth={1.75} aria-hidden="true" />}>
        <b>{reason ? say('reply.failed', { network, reason }) : say('reply.failedPlain', { network })}</b>
      </Strip>
      {mending ? (
        <WritingField
          field={field}
          drafting={answering.drafting}
          counting={counting}
          label={say('reply.yourReply')}
          language={comment.language}
          onTyped={(text) => answering.drafting.typed(text)}
          onKeyDown={() => undefined}
        />
      ) : (
        <p className="box-theirs" dir="auto">
          {reply.text}
        </p>
      )}
      {mayMend && (
        <div className="box-foot">
          {mending && <Counter counting={counting} unit={unit} />}
          <Button look="primary" aria-disabled={over || blank} onClick={() => void again()}>
            {say('reply.tryAgain')}
          </Button>
        </div>
      )}
    </>
  )
}
