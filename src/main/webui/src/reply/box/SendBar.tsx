import { MailOpen, SendHorizontal, Undo2 } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { Button } from '../../shared/ui/Button'
import { Kbd } from '../../shared/ui/Kbd'
import type { Obstacle } from '../state'
import './send-bar.css'

interface Props {
  readonly obstacle: Obstacle | undefined
  /** Why it cannot be sent, or what is good to know. */
  readonly words: string
  readonly resolved: boolean
  /** Another reads it first: then nothing is sent from here. By name, where that is known. */
  readonly submits?: boolean | string
  readonly onSend: (resolve: boolean) => void
}

/** Buttons that cannot act stay reachable and say why. */
export function SendBar({ obstacle, words, resolved, submits = false, onSend }: Props) {
  const say = useSay()
  const phone = usePhone()
  const stopped = obstacle !== undefined
  const primary =
    typeof submits === 'string'
      ? say('reply.submitTo', { name: submits })
      : say(submits ? 'reply.submit' : 'reply.sendResolve')
  const icon = <SendHorizontal size={16} strokeWidth={1.75} aria-hidden="true" />
  const send = (resolve: boolean) => () => !stopped && onSend(resolve)
  return (
    <div className="send-bar">
      <p className="send-words" id="send-words" data-stopped={stopped && obstacle !== 'empty'}>
        {!stopped && !submits && <Undo2 size={16} strokeWidth={1.75} aria-hidden="true" />}
        {words}
      </p>
      {!submits && (
        <Button
          aria-disabled={stopped}
          aria-describedby="send-words"
          aria-keyshortcuts="Control+Shift+Enter"
          onClick={send(false)}
          icon={phone ? <MailOpen size={20} strokeWidth={1.75} aria-hidden="true" /> : undefined}
          aria-label={phone ? say('reply.sendOpen') : undefined}
          title={say('reply.sendOpen')}
        >
          {phone ? undefined : say('reply.sendOpen')}
        </Button>
      )}
      <Button
        look="primary"
        className="send-resolve"
        icon={icon}
        aria-disabled={stopped}
        aria-describedby="send-words"
        aria-keyshortcuts="Control+Enter"
        onClick={send(!resolved)}
      >
        {primary} {!phone && <Kbd>Ctrl ⏎</Kbd>}
      </Button>
    </div>
  )
}
