import { store } from '../../shared/store'

export type MenuKind = 'resolve' | 'later' | 'give' | 'label' | 'row'

/** The one menu that may be open: for which comments, beside what. */
export interface OpenMenu {
  kind: MenuKind
  ids: string[]
  anchor: Element
  /** after something was done: the list moves its focus on */
  done?: (kind: MenuKind) => void
}

export const openMenu = store<OpenMenu | null>(null)

export function closeMenu() {
  openMenu.set(null)
}
