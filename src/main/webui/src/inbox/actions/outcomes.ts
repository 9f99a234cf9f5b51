import { Ban, CircleCheck, CornerUpRight, MessageSquareOff } from 'lucide-react'
import type { Outcome } from '../../shared/api/types'

/** E, then the number. */
export const OUTCOMES = [
  { outcome: 'answered', key: '1', icon: CircleCheck },
  { outcome: 'noReplyNeeded', key: '2', icon: MessageSquareOff },
  { outcome: 'spam', key: '3', icon: Ban },
  { outcome: 'handledElsewhere', key: '4', icon: CornerUpRight },
] as const satisfies readonly { outcome: Outcome; key: string; icon: unknown }[]
