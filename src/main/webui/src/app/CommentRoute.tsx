import { QueueStrip } from '../inbox/queue/QueueStrip'
import { usePhone } from '../shared/media'
import './comment-route.css'
import { CommentPage } from './pages'

/** The list stays beside the comment, so that the next one is always in sight. */
export function CommentRoute({ id }: { id: string }) {
  const phone = usePhone()
  return (
    <div className="comment-route">
      {!phone && <QueueStrip open={id} />}
      <CommentPage id={id} key={id} />
    </div>
  )
}
