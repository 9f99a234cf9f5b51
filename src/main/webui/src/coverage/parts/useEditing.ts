import { useMemo, useState } from 'react'
import { changedFields, merged, same } from './change'

interface Versioned {
  readonly version: number
}

/**
 * What somebody edits beside what is saved. Where another one saved meanwhile, an untouched form shows that at once; a touched one
 * tells it as a conflict, and nothing is overwritten silently.
 */
export function useEditing<V extends Versioned, D extends object>(saved: V | undefined, draftOf: (saved?: V) => D) {
  const [base, setBase] = useState(saved)
  const [draft, setDraft] = useState(() => draftOf(saved))
  // biome-ignore lint/correctness/useExhaustiveDependencies: it depends on nothing else
  const before = useMemo(() => draftOf(base), [base])
  const pristine = same(draft, before)
  const newer = saved && base && saved.version > base.version ? saved : undefined
  const take = (version: V, next: D) => {
    setBase(version)
    setDraft(next)
  }
  if (newer && pristine) take(newer, draftOf(newer))
  const theirs = newer && !pristine ? draftOf(newer) : undefined
  return {
    base,
    before,
    draft,
    pristine,
    change: (some: Partial<D>) => setDraft((now) => ({ ...now, ...some })),
    saved: (version: V) => take(version, draftOf(version)),
    conflict: theirs && {
      fields: changedFields(before, theirs),
      theirs,
      takeTheirs: () => take(newer!, theirs),
      keepMine: () => take(newer!, merged(before, draft, theirs)),
    },
  }
}

export type Conflicting<D> = NonNullable<ReturnType<typeof useEditing<Versioned, D & object>>['conflict']>
