import type { CommentView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { ruleName } from './rules'
import './why-column.css'

/** Why a comment stands where it stands, rule by rule. */
export function WhyColumn({ comment }: { comment?: CommentView }) {
  const say = useSay()
  return (
    <aside className="why-column" aria-labelledby="why">
      {comment ? (
        <>
          <h2 id="why" tabIndex={-1}>
            {say('queue.why', { score: comment.priority.score })}
          </h2>
          <PriorityRules comment={comment} />
        </>
      ) : (
        <>
          <h2 id="why" tabIndex={-1}>
            {say('queue.colPriority')}
          </h2>
          <p>{say('queue.whyNone')}</p>
        </>
      )}
    </aside>
  )
}

export function PriorityRules({ comment }: { comment: CommentView }) {
  const say = useSay()
  const { rules } = comment.priority
  if (rules.length === 0) return <p>{say('queue.noRules')}</p>
  return (
    <dl className="why-rules">
      {rules.map(({ name, points }) => (
        <div key={name}>
          <dt>{ruleName(name, say)}</dt>
          <dd>{points > 0 ? `+${points}` : `−${-points}`}</dd>
        </div>
      ))}
    </dl>
  )
}
