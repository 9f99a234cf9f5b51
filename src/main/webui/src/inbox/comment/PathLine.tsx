import { AlarmClock, CheckCheck, Ellipsis, ExternalLink, Hand, Tag } from 'lucide-react'
import type { CommentView } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { at } from '../../shared/time/format'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import { NetworkGlyph, networkTitle } from '../../shared/ui/NetworkGlyph'
import { type MenuKind, openMenu } from '../actions/menu'
import { useActions } from '../actions/useActions'
import './path-line.css'

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

/** Where it was written, what it is about, and what can be done besides answering. */
export function PathLine({ comment }: { comment: CommentView }) {
  const say = useSay()
  const phone = usePhone()
  const { channel, post, labels } = comment
  return (
    <div className="path-line">
      <p className="path-where">
        <NetworkGlyph network={channel.network} named />
        <b>
          <bdi>{channel.name}</bdi>
        </b>
        {post?.title && (
          <>
            <span aria-hidden="true">›</span>
            {post.url ? (
              <a
                href={post.url}
                target="_blank"
                rel="noreferrer"
                title={say('comment.openOn', { network: networkTitle(channel.network) })}
              >
                <bdi>{post.title}</bdi> <ExternalLink size={12} strokeWidth={1.75} aria-hidden="true" />
              </a>
            ) : (
              <bdi>{post.title}</bdi>
            )}
          </>
        )}
      </p>
      <span className="path-labels">
        <Standing comment={comment} />
        {labels.map((label) => (
          <Chip key={label} icon={<Tag size={12} strokeWidth={1.75} aria-hidden="true" />}>
            <bdi>{label}</bdi>
          </Chip>
        ))}
      </span>
      {!phone && <Deeds comment={comment} />}
    </div>
  )
}

function Standing({ comment }: { comment: CommentView }) {
  const say = useSay()
  const language = useLanguage()
  if (comment.state === 'resolved') {
    const outcome = say(`comment.outcome_${comment.outcome ?? 'answered'}`)
    return <Chip tone="ok">{say('comment.resolvedAs', { outcome })}</Chip>
  }
  if (comment.snoozedUntil)
    return <Chip tone="outline">{say('comment.later', { time: at(language, comment.snoozedUntil) })}</Chip>
  return null
}

function Deeds({ comment }: { comment: CommentView }) {
  const say = useSay()
  const { take, reopen } = useActions()
  const ids = [comment.id]
  const open = (kind: MenuKind) => (event: React.MouseEvent) => openMenu.set({ kind, ids, anchor: event.currentTarget })
  const resolved = comment.state === 'resolved'
  return (
    <span className="path-deeds">
      {comment.can.reply && !resolved && !comment.assignee && (
        <Button look="quiet" icon={<Hand {...ICON} />} shortcut="T" onClick={() => void take(ids)}>
          {say('comment.take')}
        </Button>
      )}
      {comment.can.reply && !resolved && (
        <>
          <Button look="quiet" icon={<AlarmClock {...ICON} />} shortcut="H" onClick={open('later')}>
            {say('queue.later')}
          </Button>
          <Button look="quiet" icon={<CheckCheck {...ICON} />} shortcut="E" onClick={open('resolve')}>
            {say('queue.resolve')}
          </Button>
        </>
      )}
      {comment.can.reply && resolved && (
        <Button look="quiet" onClick={() => void reopen(ids)}>
          {say('queue.reopen')}
        </Button>
      )}
      <Button
        look="quiet"
        icon={<Ellipsis {...ICON} />}
        aria-label={say('comment.more')}
        title={say('comment.more')}
        onClick={open('row')}
      />
    </span>
  )
}
