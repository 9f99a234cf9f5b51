import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { usePhone } from '../shared/media'
import { Tower } from '../shared/ui/Marks'
import { LightLine } from './LightLine'
import './page-head.css'

interface Props {
  title: string
  /** beside the title: tabs or one sentence */
  children?: ReactNode
  actions?: ReactNode
}

/** The h1 takes focus when the page was reached by a link, so that a screen reader says where we are. */
export function PageHead({ title, children, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useTitle(title)
  useFocusOnArrival(heading)
  const phone = usePhone()
  return (
    <header className="page-head">
      {phone && <Tower size={26} />}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {actions && <div className="page-head-actions">{actions}</div>}
      {phone && <LightLine />}
      {children && <div className="page-head-more">{children}</div>}
    </header>
  )
}

/** "Riikka Salonen, Queue, Majakka" */
export function useTitle(...parts: (string | undefined)[]) {
  const title = [...parts.filter(Boolean), 'Majakka'].join(', ')
  useEffect(() => {
    document.title = title
  }, [title])
}

let firstPage = true

export function useFocusOnArrival(heading: React.RefObject<HTMLElement | null>) {
  const [path] = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new path is an arrival
  useEffect(() => {
    if (!firstPage && !document.activeElement?.closest('[data-keep-focus]'))
      heading.current?.focus({ preventScroll: true })
    firstPage = false
  }, [path, heading])
}
