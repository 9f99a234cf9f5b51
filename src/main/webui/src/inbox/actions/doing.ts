import { answer, api } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import { keys, queryClient } from '../../shared/api/queries'
import { comment as reading } from '../../shared/api/reading'
import type { components } from '../../shared/api/schema'
import type { CommentView, MemberRef, Outcome } from '../../shared/api/types'
import { known, put } from '../comments'

type Schemas = components['schemas']

/** One thing done to one comment: how it looks at once, how it is asked for, how it is taken back. */
export interface Deed {
  guess: (comment: CommentView) => Partial<CommentView>
  ask: (comment: CommentView) => Promise<unknown>
  back: (before: CommentView) => Promise<unknown>
}

const path = (comment: CommentView) => ({ params: { path: { id: comment.id } } })

const assign = (to: MemberRef) => (comment: CommentView) =>
  answer(api.PUT('/api/v1/comments/{id}/assignment', { ...path(comment), body: { memberId: to.id } }))
const free = (comment: CommentView) => answer(api.DELETE('/api/v1/comments/{id}/assignment', path(comment)))
const snooze = (until: string) => (comment: CommentView) =>
  answer(api.PUT('/api/v1/comments/{id}/snooze', { ...path(comment), body: { until } }))
const wake = (comment: CommentView) => answer(api.DELETE('/api/v1/comments/{id}/snooze', path(comment)))
const resolution = (outcome: Outcome) => (comment: CommentView) =>
  answer(api.PUT('/api/v1/comments/{id}/resolution', { ...path(comment), body: { outcome } }))
const reopening = (comment: CommentView) => answer(api.DELETE('/api/v1/comments/{id}/resolution', path(comment)))
const labelling = (labels: string[]) => (comment: CommentView) =>
  answer(
    api.PATCH('/api/v1/comments/{id}', {
      params: {
        path: { id: comment.id },
        header: { 'If-Match': `"${known(comment.id)?.version ?? comment.version}"` },
      },
      body: { labels },
    }),
  )

const holderBack = (before: CommentView) => (before.assignee ? assign(before.assignee)(before) : free(before))
const sleepBack = (before: CommentView) => (before.snoozedUntil ? snooze(before.snoozedUntil)(before) : wake(before))
const stateBack = (before: CommentView) =>
  before.state === 'resolved' ? resolution(before.outcome ?? 'answered')(before) : reopening(before)

export const giving = (to: MemberRef): Deed => ({ guess: () => ({ assignee: to }), ask: assign(to), back: holderBack })
export const freeing: Deed = { guess: () => ({ assignee: undefined }), ask: free, back: holderBack }
export const putOff = (until: string): Deed => ({
  guess: () => ({ snoozedUntil: until }),
  ask: snooze(until),
  back: sleepBack,
})
export const waking: Deed = { guess: () => ({ snoozedUntil: undefined }), ask: wake, back: sleepBack }
export const resolving = (outcome: Outcome): Deed => ({
  guess: () => ({ state: 'resolved', outcome, claim: undefined }),
  ask: resolution(outcome),
  back: stateBack,
})
export const reopen: Deed = {
  guess: () => ({ state: 'pending', outcome: undefined }),
  ask: reopening,
  back: stateBack,
}
export const labels = (change: (labels: string[]) => string[]): Deed => ({
  guess: (comment) => ({ labels: change(comment.labels) }),
  ask: (comment) => labelling(change(comment.labels))(comment),
  back: (before) => labelling(before.labels)(before),
})

const isComment = (value: unknown): value is Schemas['CommentView'] =>
  !!value && typeof value === 'object' && 'priority' in value

/** Shows it at once, asks, and takes back what the server refused. Answers what was there before of those done. */
export async function perform(deed: Deed, ids: string[], refused: (reason: string) => void): Promise<CommentView[]> {
  const before = ids.map(known).filter((comment) => comment !== undefined)
  for (const comment of before) put({ ...comment, ...deed.guess(comment) }, 'guess')
  const done = await Promise.all(
    before.map(async (comment) => {
      try {
        const now = await deed.ask(comment)
        if (isComment(now)) put(reading(now), 'read')
        return comment
      } catch (error) {
        put(comment, 'guess')
        // what came meanwhile is not in what was there before
        void queryClient.invalidateQueries({ queryKey: keys.comment(comment.id) })
        const { problem } = problemOf(error)
        refused(problem.detail ?? problem.title)
        return null
      }
    }),
  )
  void queryClient.invalidateQueries({ queryKey: keys.counts })
  return done.filter((comment) => comment !== null)
}

export async function takeBack(deed: Deed, before: CommentView[], refused: (reason: string) => void) {
  await perform(
    {
      guess: (now) => pick(before.find(({ id }) => id === now.id)!),
      ask: (now) => deed.back(before.find(({ id }) => id === now.id)!),
      back: deed.back,
    },
    before.map(({ id }) => id),
    refused,
  )
}

const pick = ({ assignee, snoozedUntil, state, outcome, labels }: CommentView) => ({
  assignee,
  snoozedUntil,
  state,
  outcome,
  labels,
})
