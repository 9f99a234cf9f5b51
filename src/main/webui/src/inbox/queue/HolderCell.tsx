import { AlarmClock, Hourglass } from 'lucide-react'
import type { CommentView } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { at } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { Avatar } from '../../shared/ui/Avatar'
import { FreeRing, LampDot } from '../../shared/ui/Marks'
import { firstName } from '../../shared/ui/Name'
import './holder-cell.css'
import { holding } from './holder'

/** One line who has it, one line what that means. `brief` where there is only room for the first. */
export function HolderCell({ comment, me, brief = false }: { comment: CommentView; me?: string; brief?: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const held = holding(comment, now)
  const mine = 'member' in held && held.member?.id === me
  if (held.kind === 'free') {
    return <Cell mark={<FreeRing />} text={say('queue.free')} below={brief ? '' : say('queue.nobodyYet')} />
  }
  if (held.kind === 'held') {
    const mark = <Hourglass size={18} strokeWidth={1.75} aria-hidden="true" />
    return <Cell mark={mark} held text={say('queue.waitsApproval')} />
  }
  if (held.kind === 'later') {
    const below = !brief && held.member ? firstName(held.member.name) : ''
    return (
      <Cell
        mark={<AlarmClock size={18} strokeWidth={1.75} aria-hidden="true" />}
        text={say('queue.backAt', { time: at(language, held.until, now) })}
        below={below}
      />
    )
  }
  const { member } = held
  const avatar = <Avatar name={member.name} id={member.id} size={22} />
  if (held.kind === 'answering') {
    const text = mine ? say('queue.youAnswer') : say('queue.isAnswering', { name: firstName(member.name) })
    return <Cell mark={avatar} live text={text} />
  }
  return <Cell mark={avatar} text={firstName(member.name)} below={mine && !brief ? say('queue.withYou') : ''} />
}

interface CellProps {
  mark: React.ReactNode
  text: string
  below?: string
  live?: boolean
  held?: boolean
}

function Cell({ mark, text, below, live, held }: CellProps) {
  return (
    <span className={`holder ${live ? 'holder-live' : ''} ${held ? 'holder-held' : ''}`}>
      <span className="holder-mark">{mark}</span>
      <span className="holder-words">
        <span className="holder-name">
          {live && <LampDot />}
          <bdi>{text}</bdi>
        </span>
        {below && <span className="holder-below">{below}</span>}
      </span>
    </span>
  )
}
