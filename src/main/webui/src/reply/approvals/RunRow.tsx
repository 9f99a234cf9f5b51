import { ArrowRight, Check, TriangleAlert, Undo2, UsersRound } from 'lucide-react'
import { roleDoes } from '../../delegation/words'
import type { CommentDetail } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { nearDay, span } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { Avatar } from '../../shared/ui/Avatar'
import { Chip } from '../../shared/ui/Chip'
import { firstName } from '../../shared/ui/Name'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import type { RunItem } from './run'

interface Props {
  readonly item: RunItem
  readonly comment?: CommentDetail
  readonly current: boolean
  readonly stopped?: 'request' | 'changed' | 'edited'
  readonly ticked: boolean
  readonly onTick: () => void
  readonly onOpen: () => void
}

const SMALL = { size: 12, strokeWidth: 2, 'aria-hidden': true } as const
const HOUR = 60 * 60_000

/** Acts on its id, never on its place: what moves under the pointer is not what is decided. */
export function RunRow({ item, comment, current, stopped, ticked, onTick, onOpen }: Props) {
  const say = useSay()
  const who = item.kind === 'reply' ? item.reply.author : item.request.member
  return (
    <li className="run-row" data-current={current}>
      {item.kind === 'reply' ? (
        // biome-ignore lint/a11y/useSemanticElements: in a checkbox of the browser the letters would not act
        <button
          type="button"
          role="checkbox"
          className="tick"
          aria-checked={ticked}
          aria-disabled={stopped !== undefined}
          aria-label={say('approval.select', { name: who.name })}
          aria-keyshortcuts="X"
          onClick={onTick}
        >
          {ticked && <Check size={14} strokeWidth={2.5} aria-hidden="true" />}
        </button>
      ) : (
        <UsersRound className="run-kind" size={18} strokeWidth={1.75} aria-hidden="true" />
      )}
      <button type="button" className="run-open" aria-current={current ? 'true' : undefined} onClick={onOpen}>
        <span className="run-head">
          <Avatar name={who.name} id={who.id} size={20} />
          <b>
            <bdi>{firstName(who.name)}</bdi>
          </b>
          <ArrowRight {...SMALL} />
          {item.kind === 'reply' ? (
            comment && (
              <span className="run-to">
                <NetworkGlyph network={comment.channel.network} size={14} named />
                <bdi>{comment.author.name}</bdi>
              </span>
            )
          ) : (
            <span className="run-to">{roleDoes(say, item.request.role)}</span>
          )}
          {item.kind === 'reply' && <Left deadline={item.reply.approval?.deadline} />}
        </span>
        <span className="run-text" dir="auto">
          {item.kind === 'reply' ? item.reply.text : item.request.reason}
        </span>
        <span className="run-chips">
          {stopped === 'changed' && comment && (
            <Chip tone="warn" icon={<TriangleAlert {...SMALL} />}>
              {say('approval.commentChanged')}
            </Chip>
          )}
          {item.kind === 'reply' && item.reply.approval?.reason && (
            <Chip tone="held" icon={<Undo2 {...SMALL} />}>
              {say('approval.corrected')}
            </Chip>
          )}
          {stopped === 'edited' && <Chip>{say('approval.youEdit')}</Chip>}
          {item.kind === 'request' && <Chip tone="held">{say('approval.asksRole')}</Chip>}
        </span>
      </button>
    </li>
  )
}

/** In words that get bolder: how long until it goes to another. */
function Left({ deadline }: { deadline?: string }) {
  const language = useLanguage()
  const say = useSay()
  const now = useNow()
  if (!deadline) return null
  const left = Date.parse(deadline) - now
  const tone = left < HOUR ? 'danger' : left < 2 * HOUR ? 'warn' : 'plain'
  const words =
    left <= 0 ? say('approval.over') : left < 12 * HOUR ? span(language, left) : nearDay(language, deadline, now)
  return (
    <span className="run-left" data-tone={tone}>
      {words}
    </span>
  )
}
