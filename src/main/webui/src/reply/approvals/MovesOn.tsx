import { Hourglass } from 'lucide-react'
import type { ReplyView } from '../../shared/api/types'
import { Phrase, useLanguage } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { at } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { Name } from '../../shared/ui/Name'
import './moves-on.css'

/** What happens if I do nothing: that is good to know before a holiday. */
export function MovesOn({ replies }: { replies: ReplyView[] }) {
  const language = useLanguage()
  const now = useNow()
  const phone = usePhone()
  const first = replies
    .map(({ approval }) => approval)
    .filter((approval) => approval?.deadline && approval.fallback)
    .toSorted((a, b) => a!.deadline!.localeCompare(b!.deadline!))[0]
  if (!first || phone) return null
  const values = { time: at(language, first.deadline!, now), name: <Name of={first.fallback!} /> }
  return (
    <p className="moves-on">
      <Hourglass size={16} strokeWidth={1.75} aria-hidden="true" />
      <span>
        <Phrase of="approval.movesOn" values={values} />
      </span>
    </p>
  )
}
