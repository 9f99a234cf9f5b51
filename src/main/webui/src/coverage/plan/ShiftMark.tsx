import { Lock } from 'lucide-react'
import type { PointerEvent } from 'react'
import { useSay } from '../../shared/i18n/words'
import { type PlanDesk, partOf } from './hours'
import type { Held } from './types'
import './shift-mark.css'

interface Props {
  readonly shift: Held
  readonly desks: PlanDesk[]
  readonly locked?: boolean
  readonly ghost?: boolean
  readonly title?: string
  readonly onPointerDown?: (event: PointerEvent<HTMLElement>) => void
}

/** A shift as a letter, and as a shape for whoever sees no colours: square in the morning, round in the evening, flat on a short day. */
export function ShiftMark({ shift, desks, locked, ghost, title, onPointerDown }: Props) {
  const say = useSay()
  const part = partOf(shift, desks)
  return (
    <span
      className="shift-mark"
      data-part={part}
      data-ghost={ghost}
      data-movable={onPointerDown !== undefined}
      title={title}
      aria-hidden="true"
      onPointerDown={onPointerDown}
    >
      <b>{say(`plan.letter_${part}`)}</b>
      {locked && <Lock size={12} strokeWidth={2.25} />}
    </span>
  )
}
