import { CircleCheck } from 'lucide-react'
import { Link } from 'wouter'
import type { ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { firstName } from '../../shared/ui/Name'
import './just-decided.css'

/** Where one looks for what one let go a moment ago: it still waits its undo window in its thread. */
export function JustDecided({ replies }: { replies: ReplyView[] }) {
  const say = useSay()
  if (replies.length === 0) return null
  return (
    <ul className="just-decided" aria-label={say('approval.justNow')}>
      {replies.map(({ id, commentId, author, text, state }) => (
        <li key={id}>
          <CircleCheck size={14} strokeWidth={1.75} aria-hidden="true" />
          <span>
            {say(state === 'returned' ? 'approval.justReturned' : 'approval.justApproved', {
              name: firstName(author.name),
            })}{' '}
            <bdi>{text}</bdi>
          </span>
          <Link href={`/queue/${commentId}`}>{say('approval.toThread')}</Link>
        </li>
      ))}
    </ul>
  )
}
