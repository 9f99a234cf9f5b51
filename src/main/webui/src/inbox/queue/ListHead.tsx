import { Plus } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { number } from '../../shared/time/format'
import { Kbd } from '../../shared/ui/Kbd'
import type { Shown } from './list'
import './list-head.css'

/** The columns' names, and the bar behind which new rows wait. Its place is always there: nothing moves when it comes. */
export function ListHead({ shown, onShow }: { shown: Shown; onShow: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const waits = shown.waiting > 0 || shown.reordered
  const isDue = shown.rows.some(({ comment }) => comment.dueAt)
  const words =
    shown.waiting > 0 ? say('queue.newShow', { n: number(language, shown.waiting) }) : say('queue.orderChanged')
  return (
    <div className={`list-head ${waits ? 'list-head-waits' : ''}`}>
      <span className="list-head-priority">{say('queue.colPriority')}</span>
      <span>{say('queue.colChannel')}</span>
      <span>{say('queue.colComment')}</span>
      <span>{say('queue.colHolder')}</span>
      <span className="list-head-due">{say(isDue ? 'queue.colDue' : 'queue.colCame')}</span>
      {waits && (
        <button type="button" className="show-new" aria-keyshortcuts="." onClick={onShow}>
          <Plus size={16} strokeWidth={2} aria-hidden="true" />
          {words}
          <Kbd>.</Kbd>
        </button>
      )}
    </div>
  )
}
