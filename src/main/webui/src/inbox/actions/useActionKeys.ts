import type { RefObject } from 'react'
import { useKeys } from '../../shared/keyboard/useKeys'
import { type MenuKind, openMenu } from './menu'
import { OUTCOMES } from './outcomes'
import { type Actions, useActions } from './useActions'

interface Options {
  /** the selected ones, else the one under the focus */
  ids: () => string[]
  done?: (kind: MenuKind) => void
  enabled?: boolean
}

/** T I H E L, wherever comments are: the list and the comment's own page. */
export function useActionKeys(scope: RefObject<HTMLElement | null>, { ids, done, enabled = true }: Options) {
  const actions = useActions()
  const open = (kind: MenuKind) => () => {
    const chosen = ids()
    if (chosen.length === 0) return false
    const anchor = document.activeElement === document.body ? scope.current : document.activeElement
    if (anchor) openMenu.set({ kind, ids: chosen, anchor, done })
    if (kind === 'resolve') numberNext(chosen, actions, done)
  }
  useKeys(
    scope,
    { t: () => void actions.take(ids()), i: open('give'), h: open('later'), e: open('resolve'), l: open('label') },
    enabled,
  )
}

/** "E 1" typed fast is answered before the menu is even drawn. */
function numberNext(ids: string[], actions: Actions, done: Options['done']) {
  const onKey = (event: KeyboardEvent) => {
    const chosen = OUTCOMES.find(({ key }) => key === event.key)
    if (!chosen || openMenu.get()?.kind !== 'resolve') return
    event.preventDefault()
    event.stopPropagation()
    openMenu.set(null)
    void actions.resolve(ids, chosen.outcome)
    done?.('resolve')
  }
  document.addEventListener('keydown', onKey, { capture: true })
  const leave = openMenu.subscribe(() => {
    if (openMenu.get()?.kind === 'resolve') return
    document.removeEventListener('keydown', onKey, { capture: true })
    leave()
  })
}
