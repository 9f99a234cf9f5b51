import { lazy, Suspense } from 'react'
import { useStore } from '../../shared/store'
import { openMenu } from './menu'

const ActionMenu = lazy(() => import('./ActionMenu'))

/** Stands once in the frame; its parts are fetched when the first menu opens. */
export function ActionMenus() {
  const menu = useStore(openMenu)
  return <Suspense fallback={null}>{menu && <ActionMenu menu={menu} />}</Suspense>
}
