import { Ellipsis } from 'lucide-react'
import { memo } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { at, exact } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { Chip } from '../../shared/ui/Chip'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import { openMenu } from '../actions/menu'
import { CommentLine } from './CommentLine'
import { arrived, due } from './due'
import { HolderCell } from './HolderCell'
import { leftWords } from './leftWords'
import type { Row } from './list'
import { PriorityMark } from './PriorityMark'
import './left-row.css'
import './queue-row.css'
import './compact-row.css'

interface Props {
  row: Row
  me?: string
  q: string
  done: () => void
  mayAct: boolean
}

/** One comment, one row of fixed height. Drawn again only when the comment changes. */
export const QueueRow = memo(function QueueRow({ row, me, q, done, mayAct }: Props) {
  const { comment, left } = row
  const { channel, post } = comment
  return (
    <div className={`row ${left ? 'row-left' : ''}`}>
      <span className="row-priority">
        <PriorityMark score={comment.priority.score} />
      </span>
      <span className="row-channel">
        <span className="row-channel-name">
          <NetworkGlyph network={channel.network} named />
          <bdi>{channel.name}</bdi>
        </span>
        <span className="row-post" dir="auto">
          {post?.title}
        </span>
      </span>
      <CommentLine comment={comment} q={q} />
      <span className="row-holder">{left ? <LeftChip row={row} /> : <HolderCell comment={comment} me={me} />}</span>
      <DueCell row={row} />
      {mayAct && <RowMenuButton id={row.id} done={done} />}
    </div>
  )
})

export function LeftChip({ row }: { row: Row }) {
  const say = useSay()
  const language = useLanguage()
  return row.left && <Chip tone="outline">{leftWords(row.left, language, say)}</Chip>
}

function DueCell({ row: { comment } }: { row: Row }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const target = due(comment, now, language, say)
  return (
    <span className="row-due">
      {target && (
        <time className={`due due-${target.tone}`} dateTime={comment.dueAt} title={at(language, comment.dueAt!, now)}>
          {target.text}
        </time>
      )}
      <time className="row-came" dateTime={comment.createdAt} title={exact(language, comment.createdAt)}>
        {target ? say('queue.came', { time: arrived(comment, now, language) }) : arrived(comment, now, language)}
      </time>
    </span>
  )
}

/** What happens to the button stays with the button: the row below it opens on a press. */
const own = (event: { stopPropagation(): void }) => event.stopPropagation()

export function RowMenuButton({ id, done }: { id: string; done: () => void }) {
  const say = useSay()
  return (
    <button
      type="button"
      className="row-more"
      aria-label={say('queue.rowMenu')}
      onPointerDown={own}
      onMouseDown={own}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && own(event)}
      onClick={(event) => {
        own(event)
        openMenu.set({ kind: 'row', ids: [id], anchor: event.currentTarget, done })
      }}
    >
      <Ellipsis size={18} strokeWidth={1.75} aria-hidden="true" />
    </button>
  )
}
