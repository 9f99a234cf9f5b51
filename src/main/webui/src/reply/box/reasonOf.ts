import type { ReplyView } from '../../shared/api/types'
import type { Say } from '../../shared/i18n/words'

const OURS = {
  'thread-changed': 'reply.whyThreadChanged',
  'target-gone': 'reply.whyTargetGone',
  'channel-removed': 'reply.whyChannelRemoved',
  'not-posted': 'reply.whyNotPosted',
} as const

/** Why it did not get out: in our words where the reason is ours, else what the network said. */
export function reasonOf({ failure }: ReplyView, say: Say): string | undefined {
  if (!failure) return undefined
  const ours = OURS[failure.code as keyof typeof OURS]
  return ours ? say(ours) : (failure.detail ?? failure.code)
}
