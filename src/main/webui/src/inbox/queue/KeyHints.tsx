import { useQuery } from '@tanstack/react-query'
import { type RefObject, useSyncExternalStore } from 'react'
import { keyboardMap } from '../../app/overlays'
import { countsQuery } from '../../shared/api/queries'
import { type Key, useLanguage, useSay } from '../../shared/i18n/words'
import { usePreferences } from '../../shared/preferences'
import { number } from '../../shared/time/format'
import { Kbd } from '../../shared/ui/Kbd'
import { type Filter, narrowing } from './filter'
import './key-hints.css'
import type { Shown } from './list'
import type { Kept } from './lists'
import { countOf } from './QueueTabs'

const HINTS: [string[], Key, boolean][] = [
  [['J', 'K'], 'app.keyMove', false],
  [['Enter'], 'app.keyOpen', false],
  [['R'], 'app.keyReply', true],
  [['T'], 'app.keyTake', true],
  [['H'], 'app.keyLater', true],
  [['E'], 'app.keyResolve', true],
]

interface Props {
  shown: Shown
  kept: Kept
  rowHeight: number
  grid: RefObject<HTMLDivElement | null>
  acts: boolean
  filter: Filter
}

/** The foot of the list: the keys that matter here, and how far down we are. */
export default function KeyHints({ acts, ...props }: Props) {
  const say = useSay()
  const { singleKeys } = usePreferences()
  const usable = HINTS.filter(([keys, , acting]) => (acts || !acting) && (singleKeys || keys[0] === 'Enter'))
  return (
    <footer className="key-hints">
      {usable.map(([keys, words]) => (
        <span key={words} aria-hidden="true">
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          {say(words)}
        </span>
      ))}
      <Range {...props} />
      <button type="button" aria-keyshortcuts="?" onClick={() => keyboardMap.set(true)}>
        <Kbd>?</Kbd>
        {say('app.allKeys')}
      </button>
    </footer>
  )
}

function Range({ shown, rowHeight, grid, filter }: Omit<Props, 'acts'>) {
  const say = useSay()
  const language = useLanguage()
  const { data: counts } = useQuery(countsQuery(narrowing(filter)))
  const first = useScrolled(grid, rowHeight)
  const here = shown.rows.length
  if (here === 0) return <span className="key-hints-range" />
  const total = countOf(filter.tab, counts) ?? here
  const n = total > 10_000 ? say('app.soManyMore') : number(language, Math.max(total, here))
  const seen = Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) || 1
  const until = Math.min(here, first + seen)
  return <span className="key-hints-range">{say('queue.ofAll', { from: first + 1, until, n })}</span>
}

/** The first row in sight, read when the list scrolls. */
function useScrolled(grid: RefObject<HTMLDivElement | null>, rowHeight: number): number {
  return useSyncExternalStore(
    (tell) => {
      document.addEventListener('scroll', tell, { capture: true, passive: true })
      return () => document.removeEventListener('scroll', tell, { capture: true })
    },
    () => Math.round((grid.current?.scrollTop ?? 0) / rowHeight),
  )
}
