import type { ReactNode } from 'react'
import './chip.css'

export type Tone = 'plain' | 'outline' | 'sea' | 'ok' | 'warn' | 'danger' | 'held' | 'lamp'

export function Chip({ tone = 'plain', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={`chip chip-${tone}`}>
      {icon}
      <span>{children}</span>
    </span>
  )
}
