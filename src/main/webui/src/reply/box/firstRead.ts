import type { ChannelView } from '../../shared/api/types'
import type { Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { at, MINUTES } from '../../shared/time/format'
import { firstName } from '../../shared/ui/Name'
import type { Standing } from '../../team/standing'

/** What happens to a reply that another reads first, as far as it is known before it is submitted. */
export function firstRead(
  say: Say,
  language: Language,
  { approver, fallback }: Standing,
  channel: Pick<ChannelView, 'approvalMinutes' | 'deskApprovalMinutes'> | undefined,
  now: number,
): string {
  if (!approver || !channel) return say('reply.submitFirst')
  const time = at(language, now + MINUTES(channel.deskApprovalMinutes ?? channel.approvalMinutes), now)
  return fallback ? say('reply.decidedThen', { time, deputy: firstName(fallback) }) : say('reply.decidedBy', { time })
}
