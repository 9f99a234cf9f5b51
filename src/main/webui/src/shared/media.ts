import { useSyncExternalStore } from 'react'

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = matchMedia(query)
      list.addEventListener('change', tell)
      return () => list.removeEventListener('change', tell)
    },
    () => matchMedia(query).matches,
  )
}

/** Below 768 px: one page at a time, a bar at the bottom. */
export const usePhone = () => useMedia('(max-width: 767px)')
/** 1100 px and wider: rail with words, a column at the right. */
export const useDesk = () => useMedia('(min-width: 1100px)')
