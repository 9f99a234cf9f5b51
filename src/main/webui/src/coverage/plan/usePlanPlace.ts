import { useLocation, useSearch } from 'wouter'
import type { Kind } from './types'

export const KINDS: Kind[] = ['evenest', 'wishes', 'fewestPeople']

/** What is chosen on a plan's page stands in its address, so Back always works. */
export function usePlanPlace() {
  const search = new URLSearchParams(useSearch())
  const [path, navigate] = useLocation()
  const to = (change: Record<string, string | undefined>) => {
    const next = new URLSearchParams(search)
    for (const [name, value] of Object.entries(change))
      if (value === undefined) next.delete(name)
      else next.set(name, value)
    return `${path}${next.size ? `?${next}` : ''}`
  }
  return {
    kind: KINDS.find((kind) => kind === search.get('kind')),
    asList: search.get('view') === 'list',
    doing: search.get('do') ?? undefined,
    to,
    go: (change: Record<string, string | undefined>, replace = false) => navigate(to(change), { replace }),
  }
}
