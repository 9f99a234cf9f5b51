import { CornerDownRight, ExternalLink, EyeOff, Heart, Star } from 'lucide-react'
import type { Ref } from 'react'
import type { CommentDetail, CommentView } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { networkTitle } from '../../shared/network'
import { at } from '../../shared/time/format'
import { Moment } from '../../shared/time/Moment'
import { Avatar } from '../../shared/ui/Avatar'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import { Attachments } from './Attachments'
import './comment-card.css'
import { FoldedText } from './FoldedText'
import { OldText } from './OldText'
import type { CommentDeeds } from './useCommentDeeds'

interface Props {
  readonly comment: CommentView
  readonly detail?: CommentDetail
  /** Absent on a phone, where the name stands in the head. */
  readonly heading?: Ref<HTMLHeadingElement>
  readonly deeds: CommentDeeds
  readonly onHide: () => void
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

export function CommentCard({ comment, detail, heading, deeds, onHide }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { author, can, deletedAt } = comment
  const network = networkTitle(comment.channel.network)
  const parent = detail?.thread.find((entry) => entry.id === comment.parentId)
  return (
    <article className="comment-card" data-deleted={deletedAt !== undefined}>
      <header className="comment-card-head">
        <Avatar name={author.name} id={author.id} size={32} grey />
        <div className="comment-card-who">
          {heading ? (
            <h1 ref={heading} tabIndex={-1}>
              <bdi>{author.name}</bdi>
            </h1>
          ) : (
            <bdi className="visually-hidden">{author.name}</bdi>
          )}
          <p>
            {author.handle && <bdi>@{author.handle.replace(/^@/u, '')} · </bdi>}
            <Moment of={comment.createdAt} />
            {comment.url && (
              <a href={comment.url} target="_blank" rel="noreferrer" aria-label={say('comment.openOn', { network })}>
                <ExternalLink size={14} strokeWidth={1.75} aria-hidden="true" />
              </a>
            )}
          </p>
        </div>
        <div className="comment-card-deeds">
          {can.like && !deletedAt && (
            <Button
              look="quiet"
              icon={<Heart {...ICON} fill={comment.liked ? 'currentColor' : 'none'} />}
              shortcut="F"
              aria-pressed={comment.liked}
              onClick={deeds.like}
            >
              {say(comment.liked ? 'comment.unlike' : 'comment.like')}
            </Button>
          )}
          {can.hide && !deletedAt && (
            <Button
              look="quiet"
              icon={<EyeOff {...ICON} />}
              shortcut="V"
              aria-pressed={comment.hidden}
              onClick={onHide}
            >
              {say(comment.hidden ? 'comment.show' : 'comment.hide')}
            </Button>
          )}
        </div>
      </header>
      {deletedAt && (
        <p className="comment-card-gone">{say('comment.deleted', { network, time: at(language, deletedAt) })}</p>
      )}
      {parent && (
        <p className="comment-card-parent" dir="auto">
          <CornerDownRight size={14} strokeWidth={1.75} aria-hidden="true" />
          <span className="visually-hidden">{say('comment.before')}: </span>
          <b>
            <bdi>{parent.author?.name ?? comment.channel.name}</bdi>
          </b>{' '}
          {parent.text}
        </p>
      )}
      <div className="comment-card-body">
        <div className="comment-card-text">
          {comment.rating !== undefined && <Stars n={comment.rating} />}
          <FoldedText text={comment.text} language={comment.language} />
        </div>
        <Attachments of={comment.attachments} />
      </div>
      <footer className="comment-card-foot">
        {comment.hidden && (
          <Chip icon={<EyeOff size={12} strokeWidth={1.75} aria-hidden="true" />}>{say('comment.hidden')}</Chip>
        )}
        {comment.editedAt && <OldText id={comment.id} editedAt={comment.editedAt} />}
      </footer>
    </article>
  )
}

function Stars({ n }: { n: number }) {
  const say = useSay()
  return (
    <p className="comment-stars" role="img" aria-label={say('comment.stars', { n })}>
      {[1, 2, 3, 4, 5].map((star) => (
        <Star key={star} size={16} strokeWidth={1.75} fill={star <= n ? 'currentColor' : 'none'} aria-hidden="true" />
      ))}
      <b>{n}/5</b>
    </p>
  )
}
