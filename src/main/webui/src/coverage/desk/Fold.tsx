import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import './fold.css'

interface Props {
  readonly title: string
  /** what it says while it is shut */
  readonly now: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** What most people never need stands shut, with what it says in words. */
export function Fold({ title, now, open = false, children }: Props) {
  return (
    <details className="fold" open={open}>
      <summary>
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>
          <b>{title}</b> <small>{now}</small>
        </span>
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  )
}
