import { type RefObject, useEffect } from 'react'

/** Where the screen keyboard covers the page instead of shrinking it, the box is lifted over it. */
export function useKeyboardInset(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const viewport = window.visualViewport
    if (!viewport) return
    const lift = () => {
      const covered = Math.max(0, Math.round(window.innerHeight - viewport.height - viewport.offsetTop))
      // zooming with two fingers also shrinks the visible part; only a keyboard takes this much
      box.current?.style.setProperty('--keyboard', viewport.scale === 1 && covered > 80 ? `${covered}px` : '0px')
    }
    lift()
    viewport.addEventListener('resize', lift)
    viewport.addEventListener('scroll', lift)
    return () => {
      viewport.removeEventListener('resize', lift)
      viewport.removeEventListener('scroll', lift)
    }
  }, [box])
}
