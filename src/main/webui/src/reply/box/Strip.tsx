import type { ReactNode } from 'react'
import './strip.css'

interface Props {
  readonly tone: 'sea' | 'warn' | 'danger' | 'held' | 'plain'
  readonly icon: ReactNode
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** One thing to know, above or below the text, and what to do about it. */
export function Strip({ tone, icon, children, actions }: Props) {
  return (
    <div className={`strip strip-${tone}`}>
      {icon}
      <div className="strip-words">{children}</div>
      {actions && <div className="strip-actions">{actions}</div>}
    </div>
  )
}
