import {
  CalendarOff,
  CheckCheck,
  Hand,
  KeyRound,
  type LucideIcon,
  MessageSquareText,
  Repeat2,
  TriangleAlert,
  UserCheck,
  UsersRound,
} from 'lucide-react'
import { Link } from 'wouter'
import type { Notice } from '../shared/api/delegation'
import { Phrase, useLanguage, useSay } from '../shared/i18n/words'
import { Moment } from '../shared/time/Moment'
import { Chip } from '../shared/ui/Chip'
import { firstName, Name } from '../shared/ui/Name'
import { alsoIn, placeOf, saidIn, sentenceOf } from './noticeOf'
import { markRead } from './server'

const ICONS: [string, LucideIcon][] = [
  ['reply-submitted', CheckCheck],
  ['reply-passed-on', CheckCheck],
  ['reply-', MessageSquareText],
  ['acting-', UserCheck],
  ['break-', KeyRound],
  ['gap-', TriangleAlert],
  ['swap-', Repeat2],
  ['ask-', Hand],
  ['absence-', CalendarOff],
  ['work-', MessageSquareText],
  ['handover-', MessageSquareText],
]

/** Opened, it is read. */
export function NoticeRow({ notice }: { notice: Notice }) {
  const say = useSay()
  const { id, what, by, at, readAt } = notice
  const [, Icon] = ICONS.find(([begins]) => what.startsWith(begins)) ?? ['', UsersRound]
  const sentence = sentenceOf(what)
  const language = useLanguage()
  const said = saidIn(notice)
  const also = alsoIn(notice, say, language)
  const name = by ? <Name of={{ name: firstName(by.name) }} /> : say('notice.somebody')
  return (
    <li className="notice" data-unread={!readAt}>
      <Link href={placeOf(notice)} onClick={() => !readAt && void markRead([id])}>
        <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
        <span className="notice-words">
          <b>{sentence ? <Phrase of={sentence} values={{ name }} /> : what.replaceAll('-', ' ')}</b>
          {also && (
            <bdi className="notice-said" dir="auto">
              {also}
            </bdi>
          )}
          {said && (
            <bdi className="notice-said" dir="auto">
              ”{said}”
            </bdi>
          )}
        </span>
        {!readAt && <Chip tone="sea">{say('notice.unread')}</Chip>}
        <Moment of={at} />
      </Link>
    </li>
  )
}
