import type { Delegation } from '../../shared/api/delegation'
import type { ReplyView } from '../../shared/api/types'

/** What waits for me, one after the other: replies to let go, roles to give. */
export type RunItem =
  | { readonly id: string; readonly kind: 'reply'; readonly reply: ReplyView }
  | { readonly id: string; readonly kind: 'request'; readonly request: Delegation }

/** Replies by their deadline, then the requests, which have none, by age. What is known keeps its place. */
export function runOf(replies: ReplyView[], requests: Delegation[], known: string[] = []): RunItem[] {
  const deadline = ({ approval }: ReplyView) => (approval?.deadline ? Date.parse(approval.deadline) : Infinity)
  const items: RunItem[] = [
    ...replies
      .toSorted((a, b) => deadline(a) - deadline(b))
      .map((reply) => ({ id: reply.id, kind: 'reply' as const, reply })),
    ...requests
      .toSorted((a, b) => a.askedAt.localeCompare(b.askedAt))
      .map((request) => ({ id: request.id, kind: 'request' as const, request })),
  ]
  const place = (item: RunItem) => {
    const at = known.indexOf(item.id)
    return at < 0 ? known.length : at
  }
  // the sort is stable: what is new stands behind what is known, in its own order
  return items.toSorted((a, b) => place(a) - place(b))
}

export function neighbour(run: RunItem[], id: string | undefined, step: 1 | -1): string | undefined {
  const at = run.findIndex((item) => item.id === id)
  if (at < 0) return run[0]?.id
  return run[at + step]?.id
}

/** Where the eye goes when this one is decided: to the next that still waits, at the end to the one before. */
export function afterDecided(before: RunItem[], id: string, waits = before): string | undefined {
  const at = before.findIndex((item) => item.id === id)
  const left = (item: RunItem) => item.id !== id && waits.some((one) => one.id === item.id)
  return (before.slice(at + 1).find(left) ?? before.slice(0, Math.max(at, 0)).findLast(left))?.id
}

/** Why this one is not approved together with others; undefined when it may be. */
export function tickable(
  item: RunItem,
  facts: { changed: boolean; edited: boolean },
): 'request' | 'changed' | 'edited' | undefined {
  if (item.kind === 'request') return 'request'
  if (facts.changed) return 'changed'
  return facts.edited ? 'edited' : undefined
}

export interface Outcome {
  readonly id: string
  readonly how: 'approved' | 'changed' | 'others' | 'not'
}

/** One by one: each is bound to its own text and comment, and one that fails stops no other. */
export async function approveEach(ids: string[], approve: (id: string) => Promise<Outcome['how']>): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const id of ids) outcomes.push({ id, how: await approve(id).catch(() => 'not' as const) })
  return outcomes
}

export interface Summary {
  readonly approved: number
  readonly not: number
  /** the one reason, when there is only one */
  readonly why?: Exclude<Outcome['how'], 'approved'>
}

export function summary(outcomes: Outcome[]): Summary {
  const refused = outcomes.map(({ how }) => how).filter((how) => how !== 'approved')
  const why = new Set(refused).size === 1 ? (refused[0] as Summary['why']) : undefined
  return { approved: outcomes.length - refused.length, not: refused.length, why }
}
