import { Hourglass } from 'lucide-react'
import type { CommentDetail } from '../../shared/api/types'
import { Phrase } from '../../shared/i18n/words'
import { firstName, Name } from '../../shared/ui/Name'
import { waitsFor } from '../approvals/deciding'
import { Strip } from './Strip'

/** Somebody else's reply waits here already: good to know before writing a second one. */
export function WaitingNote({ comment, me }: { comment: CommentDetail; me: string }) {
  const other = waitsFor(comment).find(({ author }) => author.id !== me)
  if (!other) return null
  return (
    <Strip tone="held" icon={<Hourglass size={16} strokeWidth={1.75} aria-hidden="true" />}>
      <b>
        <Phrase of="reply.otherWaits" values={{ name: <Name of={{ name: firstName(other.author.name) }} /> }} />
      </b>
      <p dir="auto">{other.text}</p>
    </Strip>
  )
}
