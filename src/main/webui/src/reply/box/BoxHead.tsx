import type { CommentDetail, MemberRef } from '../../shared/api/types'
import { Phrase, useLanguage, useSay } from '../../shared/i18n/words'
import { useStore } from '../../shared/store'
import { at } from '../../shared/time/format'
import { LampDot } from '../../shared/ui/Marks'
import { firstName, Name } from '../../shared/ui/Name'
import type { Answering } from '../answering'
import { DraftPlace } from './DraftPlace'

interface Props {
  readonly comment: CommentDetail
  readonly me: MemberRef
  readonly answering: Answering
}

/** Who answers, who looks on, and where the draft is. */
export function BoxHead({ comment, me, answering }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { mine } = useStore(answering.claiming.view)
  const { blank } = useStore(answering.drafting.view)
  if (!mine && blank) return null
  const { draft } = comment
  const others = comment.viewers.filter((viewer) => viewer.id !== me.id)
  const names = others.map((viewer) => firstName(viewer.name)).join(', ')
  const byOther = draft !== undefined && draft.member.id !== me.id
  return (
    <div className="box-head">
      {mine && <LampDot />}
      <p className="box-who">
        <b>
          {mine
            ? say('reply.youAnswer')
            : say('reply.replyAs', { name: firstName(me.name), channel: comment.channel.name })}
        </b>{' '}
        <span className="box-quiet">
          {mine && say('reply.othersSee')}{' '}
          {byOther && (
            <Phrase
              of="reply.draftBy"
              values={{ name: <Name of={{ name: firstName(draft.member.name) }} />, time: at(language, draft.savedAt) }}
            />
          )}{' '}
          {others.length > 0 && say('reply.lookingOn', { n: others.length, names })}
        </span>
      </p>
      <DraftPlace drafting={answering.drafting} />
    </div>
  )
}
