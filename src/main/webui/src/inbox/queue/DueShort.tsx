import type { CommentView } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { exact } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { arrived, due } from './due'

/** The time left where there is little room; where nothing is due, when it came. */
export function DueShort({ comment }: { comment: CommentView }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const target = due(comment, now, language, say)
  if (target) return <span className={`due due-${target.tone}`}>{target.short}</span>
  return (
    <time className="due due-none" dateTime={comment.createdAt} title={exact(language, comment.createdAt)}>
      {arrived(comment, now, language)}
    </time>
  )
}
