import CommentPage from '../inbox/comment/CommentPage'
import { QueueStrip } from '../inbox/queue/QueueStrip'
import { usePhone } from '../shared/media'
import './comment-route.css'

/** The list stays beside the comment, so that the next one is always in sight. */
export default function CommentRoute({ id }: { id: string }) {
  const phone = usePhone()
  return (
    <div className="comment-route">
      {!phone && <QueueStrip open={id} />}
      <CommentPage id={id} key={id} />
    </div>
  )
}
