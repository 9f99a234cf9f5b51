import { Suspense, useRef } from 'react'
import { useLocation, useRoute } from 'wouter'
import { page } from '../shared/keyboard/page'
import { useKeys } from '../shared/keyboard/useKeys'
import { undoLast } from '../shared/messages'
import { useStore } from '../shared/store'
import { DESTINATIONS } from './destinations'
import { keyboardMap } from './overlays'
import { KeyboardMap } from './pages'

const SECOND_KEY = 1500

export default function EverywhereKeys() {
  const [, go] = useLocation()
  const [onComment] = useRoute('/queue/:id')
  const goAt = useRef(0)
  const mapOpen = useStore(keyboardMap)

  /** The second key of "G then Q"; captured before the page's own keys may take it as theirs. */
  const second = (event: KeyboardEvent) => {
    const to = DESTINATIONS.find(({ key }) => key === event.key.toLowerCase())
    goAt.current = 0
    if (to) go(to.path)
  }

  const keys = {
    '/': () => search(go),
    '?': () => keyboardMap.set(true),
    z: () => undoLast(),
    Escape: () => (onComment ? go(`/queue${rememberedSearch()}`) : false),
    g: (event: KeyboardEvent) => {
      goAt.current = event.timeStamp
      document.addEventListener('keydown', chord, { capture: true, once: true })
      function chord(next: KeyboardEvent) {
        if (next.timeStamp - goAt.current > SECOND_KEY || next.ctrlKey || next.altKey || next.metaKey) return
        next.preventDefault()
        next.stopPropagation()
        second(next)
      }
    },
  }
  // at the window, so that what a key means on the page at hand comes first: Z calls a reply back before it undoes older things
  useKeys(page, keys, true, window)

  return <Suspense fallback={null}>{mapOpen && <KeyboardMap onClose={() => keyboardMap.set(false)} />}</Suspense>
}

function search(go: (to: string) => void) {
  const field = () => document.getElementById('search')
  if (!field()) go('/queue')
  // the field may still be on its way
  const until = performance.now() + 1000
  const focus = () => (field() ? field()?.focus() : performance.now() < until && requestAnimationFrame(focus))
  requestAnimationFrame(focus)
}

/** Esc returns to where Enter was pressed: the list with its filters. */
function rememberedSearch() {
  return sessionStorage.getItem('majakka.queue') ?? ''
}
