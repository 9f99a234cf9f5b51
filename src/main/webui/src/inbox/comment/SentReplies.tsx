import { useQuery } from '@tanstack/react-query'
import { CircleCheck, ExternalLink } from 'lucide-react'
import { NeedsFix } from '../../reply/approvals/NeedsFix'
import { meQuery } from '../../shared/api/queries'
import type { CommentDetail } from '../../shared/api/types'
import { Phrase, useLanguage, useSay } from '../../shared/i18n/words'
import { networkTitle } from '../../shared/network'
import { at, exact } from '../../shared/time/format'
import { firstName, Name } from '../../shared/ui/Name'
import { standingOn } from '../../team/standing'
import { ApprovedLine } from './ApprovedLine'
import './sent-replies.css'

/** What we answered, as it stands out there. */
export function SentReplies({ comment }: { comment: CommentDetail }) {
  const say = useSay()
  const language = useLanguage()
  const { data: me } = useQuery(meQuery)
  const { approves } = standingOn(me, comment.channel.id)
  const sent = comment.replies.filter((reply) => reply.state === 'sent')
  if (sent.length === 0) return null
  const network = networkTitle(comment.channel.network)
  return (
    <ul className="sent-replies">
      {sent.map((reply) => (
        <li key={reply.id}>
          <p className="sent-text" dir="auto">
            {reply.text}
          </p>
          <p className="sent-meta" title={reply.sentAt && exact(language, reply.sentAt)}>
            <CircleCheck size={14} strokeWidth={1.75} aria-hidden="true" />
            <span>
              <Phrase
                of={reply.outOfHours ? 'comment.sentOutOfHours' : 'comment.sent'}
                values={{
                  time: reply.sentAt ? at(language, reply.sentAt) : '',
                  name: <Name of={{ name: firstName(reply.author.name) }} />,
                }}
              />
            </span>
            {reply.url && (
              <a href={reply.url} target="_blank" rel="noreferrer">
                {say('comment.openOn', { network })} <ExternalLink size={12} strokeWidth={1.75} aria-hidden="true" />
              </a>
            )}
          </p>
          <ApprovedLine reply={reply} />
          {approves && !reply.outOfHours && reply.author.id !== me?.id && <NeedsFix reply={reply} />}
        </li>
      ))}
    </ul>
  )
}
