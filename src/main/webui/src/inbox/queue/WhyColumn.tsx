import { OnDuty } from '../../coverage/light/OnDuty'
import type { CommentView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { Overview } from './Overview'
import { PriorityRules } from './PriorityRules'
import './why-column.css'

/** Why a comment stands where it stands, rule by rule; below it who is on duty, who has what, and where it is from. */
export default function WhyColumn({ comment }: { comment?: CommentView }) {
  const say = useSay()
  return (
    <aside className="why-column" aria-labelledby="why">
      <section>
        <h2 id="why" tabIndex={-1}>
          {comment ? say('queue.why', { score: comment.priority.score }) : say('queue.colPriority')}
        </h2>
        {comment ? <PriorityRules comment={comment} /> : <p>{say('queue.whyNone')}</p>}
      </section>
      <OnDuty />
      <Overview />
    </aside>
  )
}
