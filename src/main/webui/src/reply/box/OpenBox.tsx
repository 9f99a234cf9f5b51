import { CloudOff, Eye, History, PenLine, StickyNote, Trash2, TriangleAlert } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { ChannelView, CommentDetail, MemberRef } from '../../shared/api/types'
import { connection } from '../../shared/connection'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { networkTitle } from '../../shared/network'
import { useStore } from '../../shared/store'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { firstName } from '../../shared/ui/Name'
import { type Standing, submits } from '../../team/standing'
import type { Answering } from '../answering'
import { Counter } from '../length/Counter'
import type { Counting } from '../length/counting'
import { type Obstacle, obstacleTo } from '../state'
import { useReading } from '../useReading'
import { Preview } from '../write/Preview'
import { WritingField } from '../write/WritingField'
import { BoxHead } from './BoxHead'
import { firstRead } from './firstRead'
import { isDown } from './GoingBox'
import { RivalStrip } from './RivalStrip'
import { SendBar } from './SendBar'
import { SendProblem } from './SendProblem'
import { StaleStrip } from './StaleStrip'
import { Strip } from './Strip'
import { useStaleNews } from './useStaleNews'
import { WaitingNote } from './WaitingNote'

interface Props {
  readonly comment: CommentDetail
  readonly channel?: ChannelView
  readonly me: MemberRef
  readonly standing?: Standing
  readonly answering: Answering
  readonly counting: Counting
  readonly unit: string
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly onNote: () => void
  readonly onLeave: () => void
  readonly onSend: (seenVersion: number, resolve: boolean) => void
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

/** The box in which I write: free until the first letter, then mine. */
export function OpenBox(props: Props) {
  const { comment, channel, me, standing, answering, counting, unit, field, onNote, onLeave, onSend } = props
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const [previewing, setPreviewing] = useState(false)
  const { online } = useStore(connection)
  const { blank, rival, newerHere, place } = useStore(answering.drafting.view)
  const { mine } = useStore(answering.claiming.view)
  const { busy } = useStore(answering.sending.view)
  const over = useStore(counting.over)
  const { version, changes, stale, accept } = useReading(comment, me.id, !blank, answering.stale)
  useStaleNews(stale)
  const obstacle = obstacleTo({ online, blank, over, stale, rival: rival !== undefined, busy })

  function send(resolve: boolean) {
    const { text } = answering.drafting.current
    if (obstacle || text.trim() === '' || counting.now(text)?.level === 'over') return
    onSend(version, resolve)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(!event.shiftKey && comment.state !== 'resolved')
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function goOn() {
    accept()
    field.current?.focus()
  }

  function discard() {
    answering.drafting.choose('discard')
    toast(say('reply.discarded'), { undo: () => answering.drafting.choose('undoDiscard') })
    field.current?.focus()
  }

  const submitting = standing !== undefined && submits(standing)
  const free = standing?.trust === 'sampled' ? 'reply.sampled' : 'reply.canUndo'
  const words = obstacle ? wordsOf(obstacle) : submitting ? firstRead(say, language, standing, channel, now) : say(free)

  function wordsOf(why: Obstacle) {
    if (why === 'empty') return ''
    const of = {
      offline: 'offline',
      over: 'tooLong',
      stale: 'readFirst',
      rival: 'chooseFirst',
      busy: 'sending',
    } as const
    return say(`reply.${of[why]}`, { network: networkTitle(comment.channel.network) })
  }

  return (
    <div className="box-open" data-resting={blank && !mine}>
      <BoxHead comment={comment} me={me} answering={answering} />
      <WaitingNote comment={comment} me={me.id} />
      {stale && <StaleStrip changes={changes} onRead={goOn} />}
      {rival && <RivalStrip rival={rival} drafting={answering.drafting} />}
      {newerHere && !rival && (
        <Strip tone="sea" icon={<History {...ICON} />}>
          {say('reply.newerHere')}
        </Strip>
      )}
      <div hidden={previewing}>
        <WritingField
          field={field}
          drafting={answering.drafting}
          counting={counting}
          label={say('reply.yourReply')}
          placeholder={say('reply.replyAs', { name: firstName(me.name), channel: comment.channel.name })}
          language={comment.language}
          onTyped={(text) => answering.typed(text)}
          onKeyDown={onKeyDown}
        />
      </div>
      {previewing && <Preview text={answering.drafting.current.text} comment={comment} channel={channel} />}
      {place === 'device' && !rival && (
        <Strip tone="warn" icon={<CloudOff {...ICON} />}>
          {say('reply.deviceOnly')}
        </Strip>
      )}
      {channel && isDown(channel) && !(blank && comment.state === 'resolved') && (
        <Strip tone="warn" icon={<TriangleAlert {...ICON} />}>
          {say('reply.leavesUp', { channel: channel.name })}
        </Strip>
      )}
      <SendProblem sending={answering.sending} />
      <div className="box-tools">
        <Button look="quiet" icon={<StickyNote {...ICON} />} onClick={onNote} aria-label={say('reply.note')}>
          {say('reply.note')}
        </Button>
        <Button
          look="quiet"
          icon={previewing ? <PenLine {...ICON} /> : <Eye {...ICON} />}
          aria-label={say(previewing ? 'reply.write' : 'reply.preview')}
          aria-pressed={previewing}
          onClick={() => setPreviewing(!previewing)}
        >
          {say(previewing ? 'reply.write' : 'reply.preview')}
        </Button>
        {!blank && (
          <Button
            look="quiet"
            icon={<Trash2 {...ICON} />}
            onClick={discard}
            aria-label={say('reply.discard')}
            title={say('reply.discard')}
          />
        )}
        <Counter counting={counting} unit={unit} />
      </div>
      <SendBar
        obstacle={obstacle}
        words={words}
        submits={submitting && (standing.approver ? firstName(standing.approver) : true)}
        resolved={comment.state === 'resolved'}
        onSend={send}
      />
    </div>
  )
}
