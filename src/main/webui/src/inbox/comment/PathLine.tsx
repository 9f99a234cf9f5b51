import { AlarmClock, CheckCheck, Ellipsis, ExternalLink, Hand, Tag, TriangleAlert } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import type { CommentView } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { networkTitle } from '../../shared/network'
import { at } from '../../shared/time/format'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import { type MenuKind, openMenu } from '../actions/menu'
import { useActions } from '../actions/useActions'
import { ruleName } from '../queue/rules'
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
            <span aria-hidden="true"> › </span>
            {post.url ? (
              <a
                href={post.url}
                target="_blank"
                rel="noreferrer"
                title={`${post.title} (${say('comment.openOn', { network: networkTitle(channel.network) })})`}
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
        {comment.priority.rules.some((rule) => rule.name === 'safety') && (
          <Chip tone="danger" icon={<TriangleAlert size={12} strokeWidth={1.75} aria-hidden="true" />}>
            {ruleName('safety', say)}
          </Chip>
        )}
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
  const open = (kind: MenuKind) => (event: MouseEvent) => openMenu.set({ kind, ids, anchor: event.currentTarget })
  const resolved = comment.state === 'resolved'
  return (
    <span className="path-deeds">
      {comment.can.reply && !resolved && !comment.assignee && (
        <IconButton icon={<Hand {...ICON} />} words={say('comment.take')} hotkey="T" onClick={() => void take(ids)} />
      )}
      {comment.can.reply && !resolved && (
        <>
          <IconButton icon={<AlarmClock {...ICON} />} words={say('queue.later')} hotkey="H" onClick={open('later')} />
          <Button
            look="quiet"
            icon={<CheckCheck {...ICON} />}
            title={`${say('queue.resolve')} (E)`}
            aria-keyshortcuts="E"
            onClick={open('resolve')}
          >
            {say('queue.resolve')}
          </Button>
        </>
      )}
      {comment.can.reply && resolved && (
        <Button look="quiet" onClick={() => void reopen(ids)}>
          {say('queue.reopen')}
        </Button>
      )}
      <IconButton icon={<Ellipsis {...ICON} />} words={say('comment.more')} onClick={open('row')} />
    </span>
  )
}

interface IconProps {
  readonly icon: ReactNode
  readonly words: string
  readonly hotkey?: string
  readonly onClick: (event: MouseEvent) => void
}

/** The name and the key are in the tooltip: three words more would push the path to a second line. */
function IconButton({ icon, words, hotkey, onClick }: IconProps) {
  const title = hotkey ? `${words} (${hotkey})` : words
  return (
    <Button look="quiet" icon={icon} aria-label={words} title={title} aria-keyshortcuts={hotkey} onClick={onClick} />
  )
}
