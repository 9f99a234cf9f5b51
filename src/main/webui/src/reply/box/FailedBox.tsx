import { CircleX } from 'lucide-react'
import { useRef } from 'react'
import { problemOf } from '../../shared/api/problem'
import type { CommentDetail, ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { networkTitle } from '../../shared/network'
import { useStore } from '../../shared/store'
import { Button } from '../../shared/ui/Button'
import type { Answering } from '../answering'
import { Counter } from '../length/Counter'
import type { Counting } from '../length/counting'
import { refresh, showReply, tryAgain } from '../server'
import { MendingText, useMending } from './Mending'
import { reasonOf } from './reasonOf'
import { Strip } from './Strip'

interface Props {
  readonly comment: CommentDetail
  readonly reply: ReplyView
  readonly answering: Answering
  readonly counting: Counting
  readonly unit: string
  readonly mayMend: boolean
  readonly onLeave: () => void
}

/** The network's reason in words, the text intact: mend it or try again. */
export function FailedBox({ comment, reply, answering, counting, unit, mayMend, onLeave }: Props) {
  const say = useSay()
  const trying = useRef(false)
  const { mending, blank, text } = useMending(answering, reply, mayMend)
  const over = useStore(counting.over)
  const network = networkTitle(comment.channel.network)
  const reason = reasonOf(reply, say)

  const again = () => {
    if (!over && text().trim() !== '') void once(async () => showReply(await tryAgain(reply, text(), comment.version)))
  }
  const giveUp = () => void once(() => answering.giveUp(reply))

  async function once(act: () => Promise<void>) {
    if (trying.current) return
    trying.current = true
    try {
      await act()
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
      <MendingText
        mending={mending}
        comment={comment}
        reply={reply}
        answering={answering}
        counting={counting}
        onAgain={again}
        onLeave={onLeave}
      />
      {mayMend && (
        <div className="box-foot">
          {mending && <Counter counting={counting} unit={unit} />}
          <Button onClick={giveUp}>{say('reply.giveUp')}</Button>
          <Button look="primary" aria-keyshortcuts="Control+Enter" aria-disabled={over || blank} onClick={again}>
            {say('reply.tryAgain')}
          </Button>
        </div>
      )}
    </>
  )
}
