import { ChartNoAxesColumn, Info } from 'lucide-react'
import type { CommentView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { useDesk } from '../../shared/media'
import { PriorityRules } from '../queue/PriorityRules'
import { AuthorHistory } from './AuthorHistory'
import './context.css'
import { Events } from './Events'

/** What helps to answer well: who this is, why it stands so high, what happened to it. Beside the comment or folded below it. */
export function Context({ comment }: { comment: CommentView }) {
  const say = useSay()
  const wide = useDesk()
  const parts = (
    <>
      <AuthorHistory comment={comment} />
      <Why comment={comment} />
      <Events comment={comment} />
    </>
  )
  if (wide) {
    return (
      <aside className="context" aria-label={say('comment.context')}>
        {parts}
      </aside>
    )
  }
  return (
    <details className="context context-folded">
      <summary>
        <Info size={16} strokeWidth={1.75} aria-hidden="true" /> {say('comment.context')}
      </summary>
      {parts}
    </details>
  )
}

function Why({ comment }: { comment: CommentView }) {
  const say = useSay()
  const { score, rules } = comment.priority
  if (rules.length === 0) return null
  return (
    <section>
      <h2>
        <ChartNoAxesColumn size={16} strokeWidth={1.75} aria-hidden="true" />
        {say('queue.why', { score })}
      </h2>
      <PriorityRules comment={comment} />
    </section>
  )
}
