import { useQuery } from '@tanstack/react-query'
import { PenLine } from 'lucide-react'
import { historyQuery } from '../../shared/api/queries'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { at } from '../../shared/time/format'
import './old-text.css'
import { deedOf } from './deedOf'

/** "Edited 10.20", with what stood there before one press away, where the history still has it. */
export function OldText({ id, editedAt }: { id: string; editedAt: string }) {
  const say = useSay()
  const language = useLanguage()
  const { data: history } = useQuery(historyQuery(id))
  const before = history?.findLast((entry) => deedOf(entry.what) === 'edited' && entry.from)?.from
  const words = say('comment.edited', { time: at(language, editedAt) })
  if (!before) return <p className="old-text">{words}</p>
  return (
    <details className="old-text">
      <summary>
        <PenLine size={14} strokeWidth={1.75} aria-hidden="true" /> {words}
      </summary>
      <p>{say('comment.oldText')}:</p>
      <blockquote dir="auto">{before}</blockquote>
    </details>
  )
}
