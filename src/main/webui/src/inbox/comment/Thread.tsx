import { useState } from 'react'
import { Link } from 'wouter'
import type { CommentDetail } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { number } from '../../shared/time/format'
import { Moment } from '../../shared/time/Moment'
import { Avatar } from '../../shared/ui/Avatar'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import './thread.css'

type Entry = CommentDetail['thread'][number]

const MANY = 200
const ENDS = 20

/** The others in the thread, each its own item of the queue; a very long thread shows its two ends. */
export function Thread({ comment }: { comment: CommentDetail }) {
  const say = useSay()
  const language = useLanguage()
  const [whole, setWhole] = useState(false)
  const shownAbove = new Set(comment.replies.filter((reply) => reply.state === 'sent').map((reply) => reply.id))
  const entries = comment.thread.filter(
    (entry) => entry.id !== comment.id && !(entry.replyId && shownAbove.has(entry.replyId)),
  )
  if (entries.length === 0) return null
  const folded = entries.length > MANY && !whole
  const between = entries.length - 2 * ENDS
  return (
    <section className="thread">
      <h2>
        {say('comment.others')} <span className="thread-count">{number(language, entries.length)}</span>
      </h2>
      <ol>
        {(folded ? entries.slice(0, ENDS) : entries).map((entry) => (
          <Said entry={entry} channel={comment.channel.name} key={entry.id} />
        ))}
        {folded && (
          <li>
            <Button onClick={() => setWhole(true)}>{say('comment.between', { n: number(language, between) })}</Button>
          </li>
        )}
        {folded &&
          entries.slice(-ENDS).map((entry) => <Said entry={entry} channel={comment.channel.name} key={entry.id} />)}
      </ol>
    </section>
  )
}

function Said({ entry, channel }: { entry: Entry; channel: string }) {
  const say = useSay()
  const name = entry.own ? channel : (entry.author?.name ?? say('comment.unnamed'))
  return (
    <li className="thread-entry" data-own={entry.own} data-gone={entry.gone}>
      <Avatar name={name} id={entry.author?.id ?? name} size={22} grey />
      <p dir="auto">
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        <span className="thread-time">
          <Moment of={entry.createdAt} />
        </span>{' '}
        {entry.text} {entry.gone && <em>({say('comment.gone')})</em>}
      </p>
      {entry.own ? (
        <Chip tone="sea">{say('comment.ourReply')}</Chip>
      ) : (
        <Link href={`/queue/${entry.id}`}>
          <Chip>{say('comment.ownItem')}</Chip>
        </Link>
      )}
    </li>
  )
}
