import { FoldedText } from '../../inbox/comment/FoldedText'
import { OldText } from '../../inbox/comment/OldText'
import type { CommentDetail } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { Moment } from '../../shared/time/Moment'
import { Avatar } from '../../shared/ui/Avatar'
import { Chip } from '../../shared/ui/Chip'
import './comment-as-is.css'

/** What is answered, as it stands there now. */
export function CommentAsIs({ comment }: { comment: CommentDetail }) {
  const say = useSay()
  const parent = comment.thread.find(({ id }) => id === comment.parentId)
  return (
    <article className="comment-as-is" aria-label={comment.author.name}>
      <header>
        <Avatar name={comment.author.name} id={comment.author.id} size={28} grey />
        <b>
          <bdi>{comment.author.name}</bdi>
        </b>
        <Moment of={comment.createdAt} />
        {comment.rating !== undefined && <Chip>{say('comment.stars', { n: comment.rating })}</Chip>}
      </header>
      {parent && (
        <p className="comment-as-is-parent" dir="auto">
          <span className="visually-hidden">{say('comment.before')}: </span>
          <b>
            <bdi>{parent.author.name}</bdi>
          </b>{' '}
          {parent.text}
        </p>
      )}
      <FoldedText text={comment.text} language={comment.language} />
      {comment.editedAt && <OldText id={comment.id} editedAt={comment.editedAt} />}
    </article>
  )
}
