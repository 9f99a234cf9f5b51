import type { Approval } from '../../shared/api/types'
import { Phrase, useLanguage, useSay } from '../../shared/i18n/words'
import { at } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { firstName, Name } from '../../shared/ui/Name'

/** As much of it as is known: who, until when, who then. */
export function WaitsFor({ approval }: { approval?: Approval }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  if (!approval?.by) return say('reply.waits')
  const name = <Name of={{ name: firstName(approval.by.name) }} />
  if (!approval.deadline) return <Phrase of="reply.waitsFor" values={{ name }} />
  const time = at(language, approval.deadline, now)
  if (!approval.fallback) return <Phrase of="reply.waitsUntil" values={{ name, time }} />
  const deputy = <Name of={{ name: firstName(approval.fallback.name) }} />
  return <Phrase of="reply.waitsThen" values={{ name, time, deputy }} />
}
