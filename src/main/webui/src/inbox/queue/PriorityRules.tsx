import type { CommentView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { ruleName } from './rules'
import './priority-rules.css'

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
