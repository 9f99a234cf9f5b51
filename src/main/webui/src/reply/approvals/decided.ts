import type { Delegation } from '../../shared/api/delegation'
import type { ReplyView } from '../../shared/api/types'

export type DecidedItem =
  | {
      readonly id: string
      readonly at: string
      readonly how: 'approved' | 'edited' | 'returned'
      readonly reply: ReplyView
    }
  | { readonly id: string; readonly at: string; readonly how: 'given' | 'refused'; readonly delegation: Delegation }

/** What I decided, the newest first. A reply of mine that another approved is not among it. */
export function decidedBy(me: string, replies: ReplyView[], delegations: Delegation[]): DecidedItem[] {
  const items: DecidedItem[] = []
  for (const reply of replies) {
    const { approval, state, id } = reply
    if (approval?.by?.id !== me || !approval.at || state === 'submitted') continue
    const how = state === 'returned' ? 'returned' : approval.submittedText ? 'edited' : 'approved'
    items.push({ id, at: approval.at, how, reply })
  }
  for (const delegation of delegations) {
    const { decision, state, id } = delegation
    if (decision?.by.id !== me) continue
    items.push({ id, at: decision.at, how: state === 'refused' ? 'refused' : 'given', delegation })
  }
  return items.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}
