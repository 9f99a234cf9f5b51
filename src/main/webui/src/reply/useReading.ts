import { useCallback, useEffect, useState } from 'react'
import type { CommentDetail } from '../shared/api/types'
import { type Store, useStore } from '../shared/store'
import { type Change, changesSince, readingOf } from './reading'

interface Read {
  readonly version: number
  readonly changes: Change[]
  readonly stale: boolean
  readonly accept: () => void
}

/** Follows the thread while nobody writes; from the first letter on, what is new must be read before sending. */
export function useReading(comment: CommentDetail, me: string, writing: boolean, told: Store<boolean>): Read {
  const [reading, setReading] = useState(() => readingOf(comment))
  const refused = useStore(told)
  const changes = changesSince(reading, comment, me)
  const follows = !refused && (!writing || changes.length === 0)

  useEffect(() => {
    if (follows && reading.version !== comment.version) setReading(readingOf(comment))
  }, [follows, reading.version, comment])

  const accept = useCallback(() => {
    told.set(false)
    setReading(readingOf(comment))
  }, [told, comment])

  return { version: reading.version, changes: follows ? [] : changes, stale: !follows, accept }
}
