import { useState } from 'react'
import { problemOf } from '../../shared/api/problem'
import { keys, queryClient } from '../../shared/api/queries'
import type { CommentDetail } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { announce, toast } from '../../shared/messages'
import { showReply } from '../server'
import { approveReply, changedSince, refusalOf } from './deciding'
import { approveEach, type Outcome, type RunItem, summary, tickable } from './run'

export interface Bulk {
  readonly selected: ReadonlySet<string>
  readonly busy: boolean
  may(item: RunItem): ReturnType<typeof tickable>
  toggle(id: string): void
  all(): void
  clear(): void
  approveAll(): Promise<void>
}

/** Several at once is one after the other, each for its own text and the comment that its row shows. */
export function useBulk(
  run: RunItem[],
  commentOf: (item: RunItem) => CommentDetail | undefined,
  edited: ReadonlySet<string>,
): Bulk {
  const say = useSay()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)

  const may = (item: RunItem) => {
    const comment = commentOf(item)
    const changed = item.kind === 'reply' && (!comment || changedSince(item.reply, comment))
    return tickable(item, { changed, edited: edited.has(item.id) })
  }
  const ready = run.filter((item) => may(item) === undefined)
  const selected = new Set(ready.filter(({ id }) => ticked.has(id)).map(({ id }) => id))

  async function approveOne(id: string): Promise<Outcome['how']> {
    const item = run.find((one) => one.id === id)
    const comment = item && commentOf(item)
    if (item?.kind !== 'reply' || !comment) return 'not'
    try {
      showReply(await approveReply(item.reply, { seenVersion: comment.version }))
      return 'approved'
    } catch (error) {
      const why = refusalOf(problemOf(error))
      return why === 'changed' || why === 'others' ? why : 'not'
    }
  }

  async function approveAll() {
    if (busy || selected.size === 0) return
    setBusy(true)
    const outcomes = await approveEach([...selected], approveOne)
    setBusy(false)
    const { approved, not, why } = summary(outcomes)
    const words =
      not === 0 ? say('approval.didAll', { n: approved }) : say(`approval.did_${why ?? 'not'}`, { n: approved, m: not })
    toast(words, { tone: not ? 'danger' : 'plain' })
    announce(words)
    setTicked(new Set(outcomes.filter(({ how }) => how !== 'approved').map(({ id }) => id)))
    await queryClient.invalidateQueries({ queryKey: keys.approvals })
  }

  return {
    selected,
    busy,
    may,
    toggle(id) {
      if (!ready.some((item) => item.id === id)) return
      const after = new Set(selected)
      after.has(id) ? after.delete(id) : after.add(id)
      setTicked(after)
    },
    all: () => setTicked(new Set(selected.size === ready.length ? [] : ready.map(({ id }) => id))),
    clear: () => setTicked(new Set()),
    approveAll,
  }
}
