import { CheckCheck } from 'lucide-react'
import { useRef } from 'react'
import type { CommentDetail, ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { page } from '../../shared/keyboard/page'
import { useKeys } from '../../shared/keyboard/useKeys'
import { Decision, type DecisionHandle } from '../approvals/Decision'
import './decide.css'
import { Strip } from './Strip'
import { WaitsFor } from './WaitsFor'

interface Props {
  readonly comment: CommentDetail
  readonly reply: ReplyView
  readonly me: string
}

/** For whoever approves: the decision is taken where the comment is read. */
export default function DecideBox({ comment, reply, me }: Props) {
  const say = useSay()
  const decision = useRef<DecisionHandle>(null)
  useKeys(page, {
    a: () => decision.current?.approve(),
    m: () => decision.current?.edit(),
    b: () => decision.current?.giveBack(),
    d: () => decision.current?.mode(),
  })
  const mine = reply.approval?.by?.id === me
  return (
    <div className="decide">
      <Strip tone="held" icon={<CheckCheck size={16} strokeWidth={1.75} aria-hidden="true" />}>
        <b>{mine ? say('reply.waitsForYou') : <WaitsFor approval={reply.approval} />}</b>
      </Strip>
      <div className="decide-body">
        <Decision key={reply.id} reply={reply} comment={comment} me={me} handle={decision} />
      </div>
    </div>
  )
}
