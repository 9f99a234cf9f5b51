import { EyeOff, MessageSquareOff } from 'lucide-react'
import { Link } from 'wouter'
import type { CommentDetail } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { networkTitle } from '../../shared/network'
import { KeptText } from './KeptText'
import { Strip } from './Strip'

const WORDS = {
  deleted: 'reply.closedDeleted',
  observer: 'reply.closedObserver',
  channel: 'reply.closedChannel',
} as const

/** No box, and why; what was written before stays readable. */
export function ClosedBox({ why, comment, text }: { why: keyof typeof WORDS; comment: CommentDetail; text: string }) {
  const say = useSay()
  const Icon = why === 'observer' ? EyeOff : MessageSquareOff
  const { network, name } = comment.channel
  return (
    <>
      <Strip
        tone="plain"
        icon={<Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
        actions={
          why === 'observer' && (
            <Link className="button" href={`/delegations/mine?ask=responder&channel=${comment.channel.id}`}>
              {say('app.askForIt')}
            </Link>
          )
        }
      >
        {say(WORDS[why], { network: networkTitle(network), channel: name })}
      </Strip>
      {text.trim() !== '' && <KeptText text={text} />}
    </>
  )
}
