import type { ProblemError } from '../../shared/api/problem'
import type { CommentDetail, ReplyView } from '../../shared/api/types'
import { untyped } from '../../shared/api/untyped'

/** What becomes of the other replies that wait at the same comment. */
export type Others = 'keep' | 'return'

export interface Yes {
  /** Other words than the author's: edited and approved in one step. */
  readonly text?: string
  /** The comment as the approver read it. */
  readonly seenVersion: number
  readonly others?: Others
}

export function approveReply(reply: ReplyView, { text, seenVersion, others }: Yes): Promise<ReplyView> {
  const edited = text !== undefined && text !== reply.text
  const body = { seenVersion, ...(edited && { text }), ...(others && { others }) }
  return untyped.put<ReplyView>(`/replies/${reply.id}/approval`, body, reply.version)
}

export const returnReply = (reply: ReplyView, reason: string) =>
  untyped.put<ReplyView>(`/replies/${reply.id}/return`, { reason }, reply.version)

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

/** What the new text is read against: what came back the last time. */
export const beforeOf = ({ approval, text }: ReplyView) =>
  approval?.returnedText && approval.returnedText !== text ? approval.returnedText : undefined
