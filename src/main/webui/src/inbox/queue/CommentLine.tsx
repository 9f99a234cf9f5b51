import { Star } from 'lucide-react'
import type { CommentView } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { marks } from './chips'
import { Marked } from './Marked'

/** Who wrote, what stands out, and the text in as many lines as the row has. */
export function CommentLine({ comment, q, chips = true }: { comment: CommentView; q: string; chips?: boolean }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <span className="row-comment">
      <span className="row-author">
        <bdi className="row-name">{comment.author.name}</bdi>
        {comment.rating !== undefined && <Stars n={comment.rating} />}
        {chips && marks(comment, language, say).map(({ key, chip }) => <span key={key}>{chip}</span>)}
      </span>
      <span className="row-text" dir="auto">
        <TextOf comment={comment} q={q} />
      </span>
    </span>
  )
}

export function TextOf({ comment, q }: { comment: CommentView; q: string }) {
  const say = useSay()
  const empty = comment.rating === undefined ? say('queue.noText') : say('queue.onlyStars', { n: comment.rating })
  return comment.text ? <Marked text={comment.text} q={q} /> : <em className="row-empty">{empty}</em>
}

export function Stars({ n }: { n: number }) {
  const say = useSay()
  return (
    <span className="row-stars" role="img" aria-label={say('queue.stars', { n })}>
      {n}/5 <Star size={13} strokeWidth={1.75} aria-hidden="true" />
    </span>
  )
}
