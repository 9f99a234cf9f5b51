import { LoaderCircle, Send, Unplug } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ChannelView, ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { firstName, Name } from '../../shared/ui/Name'
import './going.css'
import { reasonOf } from './reasonOf'

interface Props {
  readonly reply: ReplyView
  readonly channel?: ChannelView
  readonly mayUndo: boolean
  readonly onUndo: () => Promise<void>
}

/** The reply where it will be, with the seconds in which it can still be called back. */
export function GoingBox({ reply, channel, mayUndo, onUndo }: Props) {
  const say = useSay()
  const [undoing, setUndoing] = useState(false)
  const sending = reply.state === 'sending'
  const down = !sending && channel !== undefined && isDown(channel)
  const Icon = sending ? LoaderCircle : down ? Unplug : Send

  async function undo() {
    if (undoing) return
    setUndoing(true)
    await onUndo().finally(() => setUndoing(false))
  }

  return (
    <div className="going" data-state={reply.state}>
      <div className="going-head">
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
        <b>
          {sending ? (
            say('reply.sending')
          ) : down ? (
            say('reply.leavesUp', { channel: channel.name })
          ) : (
            <Leaving at={reply.sendsAt} />
          )}
        </b>
        {!sending && mayUndo && (
          <Button shortcut="Z" disabled={undoing} onClick={() => void undo()}>
            {say('reply.undo')}
          </Button>
        )}
      </div>
      <p className="going-text" dir="auto">
        {reply.text}
      </p>
      {!sending && reply.failure && <p className="going-why">{reasonOf(reply, say)}</p>}
      <p className="going-who">
        <Name of={{ name: firstName(reply.author.name) }} />
      </p>
    </div>
  )
}

function Leaving({ at }: { at?: string }) {
  const say = useSay()
  const [left, setLeft] = useState(() => secondsTo(at))
  useEffect(() => {
    setLeft(secondsTo(at))
    const tick = setInterval(() => setLeft(secondsTo(at)), 500)
    return () => clearInterval(tick)
  }, [at])
  return <span role="timer">{left > 0 ? say('reply.leavesIn', { n: left }) : say('reply.leavesSoon')}</span>
}

const secondsTo = (at?: string) => (at ? Math.max(0, Math.ceil((Date.parse(at) - Date.now()) / 1000)) : 0)

export const isDown = (channel: ChannelView) => channel.state === 'needsAttention' || channel.state === 'paused'
