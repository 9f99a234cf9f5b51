import { Hand, TriangleAlert } from 'lucide-react'
import type { CommentDetail } from '../../shared/api/types'
import { Phrase, useSay } from '../../shared/i18n/words'
import { useStore } from '../../shared/store'
import { Button } from '../../shared/ui/Button'
import { LampDot } from '../../shared/ui/Marks'
import { firstName, Name } from '../../shared/ui/Name'
import type { Answering } from '../answering'
import { KeptText } from './KeptText'
import { Strip } from './Strip'

interface Props {
  readonly comment: CommentDetail
  readonly holder: { readonly id: string; readonly name: string }
  readonly answering: Answering
  readonly asking: boolean
  readonly onAsk: (asking: boolean) => void
  readonly onTaken: () => void
}

/** Somebody else answers: their text as they write it, to be read only. Taking it asks once. */
export function OthersBox({ comment, holder, answering, asking, onAsk, onTaken }: Props) {
  const say = useSay()
  const { blank, replyId } = useStore(answering.drafting.view)
  const theirs = comment.draft?.text ?? ''
  const mine = answering.drafting.current.text
  const name = <Name of={{ name: firstName(holder.name) }} />

  async function take() {
    onAsk(false)
    if (await answering.claiming.take()) onTaken()
  }

  return (
    <>
      <div className="box-head">
        <LampDot />
        <b>
          <Phrase of="reply.isAnswering" values={{ name }} />
        </b>
        {!asking && (
          <Button
            className="box-take"
            shortcut="T"
            icon={<Hand size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => onAsk(true)}
          >
            {say('reply.take')}
          </Button>
        )}
      </div>
      {asking && (
        <Strip
          tone="warn"
          icon={<TriangleAlert size={16} strokeWidth={1.75} aria-hidden="true" />}
          actions={
            <>
              <Button autoFocus onClick={() => onAsk(false)}>
                {say('reply.takeNot')}
              </Button>
              <Button look="danger" onClick={() => void take()}>
                {say('reply.take')}
              </Button>
            </>
          }
        >
          <b>
            <Phrase of="reply.takeFrom" values={{ name }} />
          </b>
        </Strip>
      )}
      <p className="box-theirs" dir="auto">
        {theirs || <span className="box-empty">{say('reply.nothingYet')}</span>}
      </p>
      {!blank && !replyId && mine !== theirs && <KeptText text={mine} />}
    </>
  )
}
