import { AlarmClock, UserPlus } from 'lucide-react'
import { useRef } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import { openMenu } from '../actions/menu'
import { useActions } from '../actions/useActions'
import { Stars, TextOf } from './CommentLine'
import { marks } from './chips'
import { DueShort } from './DueShort'
import { HolderCell } from './HolderCell'
import type { Row } from './list'
import './phone-row.css'
import { LeftChip, RowMenuButton } from './QueueRow'
import { useSwipe } from './useSwipe'

interface Props {
  row: Row
  me?: string
  q: string
  done: () => void
  mayAct: boolean
}

/** Right takes, left puts off; the same is in the row's menu for whoever does not swipe. */
export default function PhoneRow({ row, me, q, done, mayAct }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { take } = useActions()
  const { comment, left } = row
  const card = useRef<HTMLDivElement>(null)
  const later = () => card.current && openMenu.set({ kind: 'later', ids: [row.id], anchor: card.current, done })
  const swipe = useSwipe(card, { right: () => void take([row.id]), left: later }, mayAct)
  return (
    <div className="phone-row" {...swipe}>
      <span className="phone-under phone-under-right" aria-hidden="true">
        <UserPlus size={22} strokeWidth={1.75} />
        {say('queue.take')}
      </span>
      <span className="phone-under phone-under-left" aria-hidden="true">
        <AlarmClock size={22} strokeWidth={1.75} />
        {say('queue.later')}
      </span>
      <div className={`phone-card ${left ? 'phone-card-left' : ''}`} ref={card}>
        <span className="phone-head">
          <NetworkGlyph network={comment.channel.network} named />
          <bdi className="row-name">{comment.author.name}</bdi>
          {comment.rating !== undefined && <Stars n={comment.rating} />}
          <DueShort comment={comment} />
        </span>
        <span className="row-text" dir="auto">
          <TextOf comment={comment} q={q} />
        </span>
        <span className="phone-foot">
          {left ? <LeftChip row={row} /> : <HolderCell comment={comment} me={me} brief />}
          {marks(comment, language, say)
            .slice(0, 1)
            .map(({ key, chip }) => (
              <span key={key}>{chip}</span>
            ))}
          {mayAct && <RowMenuButton id={row.id} done={done} />}
        </span>
      </div>
    </div>
  )
}
