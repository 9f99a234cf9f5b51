import { CalendarClock, CircleCheck, CircleX, Hourglass, Undo2 } from 'lucide-react'
import type { Delegation } from '../../shared/api/delegation'
import { useSay } from '../../shared/i18n/words'
import { Chip, type Tone } from '../../shared/ui/Chip'

const LOOK = {
  requested: ['held', Hourglass],
  refused: ['danger', CircleX],
  approved: ['sea', CalendarClock],
  active: ['ok', CircleCheck],
  ended: ['plain', CalendarClock],
  revoked: ['plain', Undo2],
} as const satisfies Record<Delegation['state'], [Tone, unknown]>

export function StateChip({ state }: { state: Delegation['state'] }) {
  const say = useSay()
  const [tone, Icon] = LOOK[state]
  return (
    <Chip tone={tone} icon={<Icon size={12} strokeWidth={2} aria-hidden="true" />}>
      {say(`delegation.state_${state}`)}
    </Chip>
  )
}
