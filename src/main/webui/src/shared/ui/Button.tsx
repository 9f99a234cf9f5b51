import type { ComponentProps, ReactNode } from 'react'
import { Kbd } from './Kbd'
import './button.css'

interface Props extends ComponentProps<'button'> {
  look?: 'plain' | 'primary' | 'quiet' | 'danger'
  icon?: ReactNode
  /** the single key that does the same; shown and told to screen readers */
  shortcut?: string
}

export function Button({ look = 'plain', icon, shortcut, children, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      className={`button button-${look} ${children ? '' : 'button-icon'} ${className}`}
      aria-keyshortcuts={shortcut}
      {...rest}
    >
      {icon}
      {children && <span>{children}</span>}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </button>
  )
}
