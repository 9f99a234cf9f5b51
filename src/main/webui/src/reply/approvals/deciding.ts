import { answer, api } from '../../shared/api/client'
import type { ProblemError } from '../../shared/api/problem'
import type { CommentDetail, HistoryEntry, MemberRef, ReplyView } from '../../shared/api/types'

/** What becomes of the other replies that wait at the same comment. */
export type Others = 'keep' | 'return'

export interface Yes {
  /** Other words than the author's: edited and approved in one step. */
  readonly text?: string
  /** The comment as the approver read it. */
  readonly seenVersion: number
  readonly others?: Others
}

/** To this very text: a version that was written meanwhile is not decided. */
const bound = ({ id, version }: ReplyView) => ({ path: { id }, header: { 'If-Match': `"${version}"` } })

export function approveReply(reply: ReplyView, { text, seenVersion, others }: Yes): Promise<ReplyView> {
  const edited = text !== undefined && text !== reply.text
  const body = { seenVersion, ...(edited && { text }), ...(others && { others }) }
  return answer(api.PUT('/api/v1/replies/{id}/approval', { params: bound(reply), body }))
}

export const returnReply = (reply: ReplyView, reason: string): Promise<ReplyView> =>
  answer(api.PUT('/api/v1/replies/{id}/return', { params: bound(reply), body: { reason } }))

export const complain = ({ id }: ReplyView, reason: string): Promise<ReplyView> =>
  answer(api.PUT('/api/v1/replies/{id}/complaint', { params: { path: { id } }, body: { reason } }))

/** Why it was not decided. */
export type Refusal = 'others' | 'changed' | 'decided' | 'own' | 'refused'

export function refusalOf({ status, code }: ProblemError): Refusal {
  if (code === 'other-replies-wait') return 'others'
  if (code === 'own-reply') return 'own'
  if (code === 'thread-changed') return 'changed'
  // somebody was faster, or the author took it back to write it anew
  if (status === 412 || status === 409 || status === 404) return 'decided'
  return 'refused'
}

export const waitsFor = (comment: CommentDetail): ReplyView[] =>
  comment.replies.filter(({ state }) => state === 'submitted')

export const othersWaiting = (reply: ReplyView, comment: CommentDetail): ReplyView[] =>
  waitsFor(comment).filter(({ id }) => id !== reply.id)

/** Is the comment still what the author answered? Labels and holders do not matter, words do. */
export function changedSince({ createdAt = '' }: ReplyView, comment: CommentDetail): boolean {
  const after = (at?: string) => at !== undefined && Date.parse(at) > Date.parse(createdAt)
  return (
    after(comment.editedAt) ||
    after(comment.deletedAt) ||
    comment.thread.some(({ own, id, createdAt: at }) => !own && id !== comment.id && after(at))
  )
}

/** What came back the last time, by whom and why; and how it read then, if it reads otherwise now. */
export interface LastReturn {
  readonly by?: MemberRef
  readonly at: string
  readonly reason: string
  readonly before?: string
}

const RETURNED = /^returned: /u

/** The history keeps what the reply itself forgets: each return, and each text that was exchanged after it. */
export function lastReturn(reply: ReplyView, history: HistoryEntry[]): LastReturn | undefined {
  const own = history.filter(({ subjectId }) => subjectId === reply.id)
  const at = own.findLastIndex(({ what }) => what === 'reply-returned')
  const returned = own[at]
  if (!returned) return undefined
  const before = own.slice(at).find(({ what }) => what === 'reply-edited')?.from
  return {
    by: returned.who,
    at: returned.at,
    reason: (returned.to ?? '').replace(RETURNED, ''),
    before: before === reply.text ? undefined : before,
  }
}
