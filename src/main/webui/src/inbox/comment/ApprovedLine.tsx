import { CheckCheck } from 'lucide-react'
import type { ReplyView } from '../../shared/api/types'
import { Phrase } from '../../shared/i18n/words'
import { firstName, Name } from '../../shared/ui/Name'
import { WordDiff } from '../../shared/ui/WordDiff'
import './approved-line.css'

/** Who let it go; and, where the approver found better words, which ones: that is how one learns. */
export function ApprovedLine({ reply: { approval, text } }: { reply: ReplyView }) {
  if (!approval?.at || !approval.by) return null
  const name = <Name of={{ name: firstName(approval.by.name) }} />
  const owner = approval.onBehalfOf && <Name of={{ name: firstName(approval.onBehalfOf.name) }} />
  const icon = <CheckCheck size={14} strokeWidth={1.75} aria-hidden="true" />
  if (!approval.submittedText) {
    return (
      <p className="approved-line">
        {icon} <Phrase of={owner ? 'reply.approvedFor' : 'reply.approvedBy'} values={{ name, owner }} />
      </p>
    )
  }
  return (
    <details className="approved-line">
      <summary>
        {icon} <Phrase of={owner ? 'reply.approvedEditedFor' : 'reply.approvedEdited'} values={{ name, owner }} />
      </summary>
      <WordDiff before={approval.submittedText} after={text} />
    </details>
  )
}
