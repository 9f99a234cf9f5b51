import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import './panel.css'

interface Props {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly onClose?: () => void
  /** nothing was opened: it takes no focus, and there is no room for it on a small screen */
  readonly resting?: boolean
}

/** Beside the grid where there is room, over it where there is none. Esc leads back to where Enter was pressed. */
export function Panel({ title, children, onClose, resting = false }: Props) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!resting) heading.current?.focus()
  }, [resting])
  return (
    <aside
      className="panel"
      data-resting={resting}
      aria-labelledby="panel-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !onClose) return
        event.preventDefault()
        onClose()
      }}
    >
      <header className="panel-head">
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {onClose && (
          <Button
            look="quiet"
            aria-label={say('app.close')}
            aria-keyshortcuts="Escape"
            icon={<X size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={onClose}
          />
        )}
      </header>
      {children}
    </aside>
  )
}
