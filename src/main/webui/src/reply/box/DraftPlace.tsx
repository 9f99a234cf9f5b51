import { CircleCheck, Smartphone } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { useStore } from '../../shared/store'
import { oclock } from '../../shared/time/format'
import type { Drafting } from '../draft/drafting'

/** Where the text is safe. */
export function DraftPlace({ drafting }: { drafting: Drafting }) {
  const say = useSay()
  const language = useLanguage()
  const phone = usePhone()
  const { place, savedAt } = useStore(drafting.view)
  if (place === 'nowhere') return null
  if (place === 'typing') return <span className="draft-place">{say('reply.saving')}</span>
  const time = oclock(language, savedAt ?? Date.now())
  const words = phone ? say('reply.saved') : say('reply.draftSaved', { time })
  return place === 'team' ? (
    <span className="draft-place">
      <CircleCheck size={16} strokeWidth={1.75} aria-hidden="true" />
      {words}
    </span>
  ) : (
    <span className="draft-place draft-place-device">
      <Smartphone size={16} strokeWidth={1.75} aria-hidden="true" />
      {say('reply.deviceShort')}
    </span>
  )
}
