import { Hourglass } from 'lucide-react'
import { useState } from 'react'
import type { ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { Strip } from './Strip'
import { WaitsFor } from './WaitsFor'

interface Props {
  readonly reply: ReplyView
  readonly mayWithdraw: boolean
  readonly onWithdraw: () => Promise<void>
}

/** Submitted: with whom it lies and until when. The text is locked, for that is what is being read. */
export function HeldBox({ reply, mayWithdraw, onWithdraw }: Props) {
  const say = useSay()
  const [busy, setBusy] = useState(false)

  async function withdraw() {
    if (busy) return
    setBusy(true)
    await onWithdraw().finally(() => setBusy(false))
  }

  return (
    <>
      <Strip
        tone="held"
        icon={<Hourglass size={16} strokeWidth={1.75} aria-hidden="true" />}
        actions={
          mayWithdraw && (
            <Button shortcut="Z" disabled={busy} onClick={() => void withdraw()}>
              {say('reply.withdraw')}
            </Button>
          )
        }
      >
        <b>
          <WaitsFor approval={reply.approval} />
        </b>
        {reply.approval?.reason && <p>{say('reply.lastReason', { reason: reply.approval.reason })}</p>}
      </Strip>
      <p className="box-theirs" dir="auto">
        {reply.text}
      </p>
    </>
  )
}
