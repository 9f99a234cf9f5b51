import { Undo2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { problemOf } from '../../shared/api/problem'
import type { CommentDetail, ReplyView } from '../../shared/api/types'
import { Phrase, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { useStore } from '../../shared/store'
import { Button } from '../../shared/ui/Button'
import { firstName, Name } from '../../shared/ui/Name'
import { WordDiff } from '../../shared/ui/WordDiff'
import type { Answering } from '../answering'
import { Counter } from '../length/Counter'
import type { Counting } from '../length/counting'
import { refresh, showReply, tryAgain } from '../server'
import { useReading } from '../useReading'
import { MendingText, useMending } from './Mending'
import './returned.css'
import { StaleStrip } from './StaleStrip'
import { Strip } from './Strip'

interface Props {
  readonly comment: CommentDetail
  readonly reply: ReplyView
  readonly me: string
  readonly answering: Answering
  readonly counting: Counting
  readonly unit: string
  readonly onLeave: () => void
}

/** It came back: the reason first, then the text, to be written better and submitted again. */
export function ReturnedBox({ comment, reply, me, answering, counting, unit, onLeave }: Props) {
  const say = useSay()
  const trying = useRef(false)
  const [diff, setDiff] = useState<string>()
  const { mending, blank, text } = useMending(answering, reply, true)
  const over = useStore(counting.over)
  const { version, changes, stale, accept } = useReading(comment, me, true, answering.stale)
  const { by, reason = '' } = reply.approval ?? {}

  async function again() {
    if (trying.current || stale || over || text().trim() === '') return
    trying.current = true
    try {
      showReply(await tryAgain(reply, text(), version))
    } catch (error) {
      const { problem, status } = problemOf(error)
      if (status === 412) answering.stale.set(true)
      else toast(problem.detail ?? problem.title, { tone: 'danger' })
      await refresh(comment.id)
    } finally {
      trying.current = false
    }
  }

  const toggle = () => setDiff(diff === undefined ? answering.drafting.current.text : undefined)
  return (
    <>
      <Strip tone="held" icon={<Undo2 size={16} strokeWidth={1.75} aria-hidden="true" />}>
        <b>
          <Phrase
            of="reply.returnedBy"
            values={{ name: by ? <Name of={{ name: firstName(by.name) }} /> : '', reason: <bdi>{reason}</bdi> }}
          />
        </b>
      </Strip>
      {stale && <StaleStrip changes={changes} onRead={accept} />}
      <MendingText
        mending={mending}
        comment={comment}
        reply={reply}
        answering={answering}
        counting={counting}
        onAgain={() => void again()}
        onLeave={onLeave}
      />
      {diff !== undefined && (
        <div className="returned-diff">
          <WordDiff before={reply.text} after={diff} language={comment.language} />
        </div>
      )}
      <div className="box-foot">
        {mending && <Counter counting={counting} unit={unit} />}
        {mending && (
          <Button look="quiet" aria-expanded={diff !== undefined} onClick={toggle}>
            {say(diff === undefined ? 'reply.showChanges' : 'reply.hideChanges')}
          </Button>
        )}
        <Button
          look="primary"
          aria-keyshortcuts="Control+Enter"
          aria-disabled={over || blank || stale}
          onClick={() => void again()}
        >
          {by ? say('reply.submitAgain', { name: firstName(by.name) }) : say('reply.submit')}
        </Button>
      </div>
    </>
  )
}
