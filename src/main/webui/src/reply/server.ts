import { known, put } from '../inbox/comments'
import { answer, api } from '../shared/api/client'
import { type ProblemError, problemOf } from '../shared/api/problem'
import { commentQuery, keys, queryClient } from '../shared/api/queries'
import type { CommentDetail, ReplyView } from '../shared/api/types'
import type { Claimed, Claims } from './claim/claiming'
import type { Team, Told } from './draft/team'
import type { Letter } from './send/sending'

const path = (id: string) => ({ path: { id } })
const ifMatch = (version: number | undefined) => (version === undefined ? {} : { 'If-Match': `"${version}"` })

/** The comment as the server has it now, past every cache. */
export function lookAgain(commentId: string): Promise<CommentDetail> {
  return queryClient.fetchQuery({ ...commentQuery(commentId), staleTime: 0 })
}

export function teamOf(commentId: string): Team {
  return {
    async save(text, base): Promise<Told> {
      const params = { ...path(commentId), header: ifMatch(base) }
      try {
        const saving = api.PUT('/api/v1/comments/{id}/draft', { params, body: { text }, keepalive: true })
        return { kind: 'saved', draft: await answer(saving) }
      } catch (error) {
        return notSaved(problemOf(error))
      }
    },
    read: async () => (await lookAgain(commentId)).draft,
  }
}

function notSaved(problem: ProblemError): Told {
  if (problem.status === 412 || problem.status === 428) return { kind: 'stale' }
  if (problem.status === 401) return { kind: 'signedOut' }
  return { kind: problem.unreachable || problem.status >= 500 || problem.status === 429 ? 'unreachable' : 'refused' }
}

export function claimsOf(commentId: string): Claims {
  const params = path(commentId)
  return {
    async claim(take): Promise<Claimed> {
      try {
        const body = take ? { take } : {}
        const claim = await answer(api.PUT('/api/v1/comments/{id}/claim', { params, body }))
        show(commentId, { claim })
        return { kind: 'mine', claim }
      } catch (error) {
        if (problemOf(error).status !== 409) return { kind: 'unreachable' }
        await refresh(commentId)
        return { kind: 'held' }
      }
    },
    async release() {
      show(commentId, { claim: undefined })
      await answer(api.DELETE('/api/v1/comments/{id}/claim', { params, keepalive: true }))
    },
  }
}

export async function postReply(commentId: string, { text, seenVersion, key }: Letter): Promise<ReplyView> {
  const params = { ...path(commentId), header: { 'Idempotency-Key': key } }
  return answer(api.POST('/api/v1/comments/{id}/replies', { params, body: { text, seenVersion } }))
}

export function callBack(reply: ReplyView): Promise<ReplyView> {
  return answer(api.PUT('/api/v1/replies/{id}/cancellation', { params: path(reply.id) }))
}

/** A failed reply goes again, with its text mended if somebody mended it. */
export async function tryAgain(reply: ReplyView, text: string, seenVersion: number): Promise<ReplyView> {
  if (text !== reply.text) {
    const params = { ...path(reply.id), header: ifMatch(reply.version) }
    await answer(api.PATCH('/api/v1/replies/{id}', { params, body: { text } }))
  }
  return answer(api.PUT('/api/v1/replies/{id}/submission', { params: path(reply.id), body: { seenVersion } }))
}

export type Verdict = { readonly posted: true; readonly permalink: string } | { readonly posted: false }

export function decide(reply: ReplyView, verdict: Verdict): Promise<ReplyView> {
  return answer(api.PUT('/api/v1/replies/{id}/verdict', { params: path(reply.id), body: verdict }))
}

export async function resolveAnswered(commentId: string): Promise<void> {
  const body = { outcome: 'answered' as const }
  await answer(api.PUT('/api/v1/comments/{id}/resolution', { params: path(commentId), body }))
}

export async function reopen(commentId: string): Promise<void> {
  await answer(api.DELETE('/api/v1/comments/{id}/resolution', { params: path(commentId) }))
}

/** In the box and in every list, before the next look at the server. */
function show(commentId: string, change: Partial<CommentDetail>): void {
  const comment = known(commentId)
  if (comment) put({ ...comment, ...change }, 'guess')
}

/** Shows what the server answered at once, then looks whether more changed. */
export function showReply(reply: ReplyView): void {
  queryClient.setQueryData<CommentDetail>(keys.comment(reply.commentId), (comment) => {
    if (!comment) return comment
    const others = comment.replies.filter((one) => one.id !== reply.id)
    return { ...comment, replies: [...others, reply] }
  })
  void refresh(reply.commentId)
}

export async function refresh(commentId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: keys.comment(commentId) })
}
