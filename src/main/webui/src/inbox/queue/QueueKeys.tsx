import type { RefObject } from 'react'
import { useLocation } from 'wouter'
import { page } from '../../shared/keyboard/page'
import { useKeys } from '../../shared/keyboard/useKeys'
import type { MenuKind } from '../actions/menu'
import { useActionKeys } from '../actions/useActionKeys'
import type { Kept } from './lists'
import { type ListState, moveFocus } from './QueueRows'

interface Props {
  state: RefObject<ListState | null>
  grid: RefObject<HTMLDivElement | null>
  kept: Kept
  current: string | null
  /** the selected ones, else the current one */
  ids: string[]
  acts: boolean
  done: (kind: MenuKind) => void
  show: () => void
}

/** The keys of the list. Fetched when the list stands. */
export default function QueueKeys({ state, grid, kept, current, ids, acts, done, show }: Props) {
  const [, go] = useLocation()
  const move = (step: 1 | -1) => () => moveFocus(state.current, kept.current, step)
  const select = () => current && state.current?.selectionManager.toggleSelection(current)

  useKeys(page, {
    j: move(1),
    k: move(-1),
    ArrowDown: (event) => (grid.current?.contains(event.target as Node) ? false : move(1)()),
    x: acts ? select : undefined,
    r: () => (current ? go(`/queue/${current}#reply`) : false),
    w: () => document.getElementById('why')?.focus(),
    '.': show,
  })
  useActionKeys(page, { ids: () => ids, done, enabled: acts })
  return null
}
