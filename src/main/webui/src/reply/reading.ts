import type { CommentDetail, ReplyView } from '../shared/api/types'

/** What somebody has read of a thread before answering it. */
export interface Reading {
  readonly version: number
  readonly text: string
  readonly entries: ReadonlySet<string>
  readonly replies: ReadonlySet<string>
}

export interface Change {
  readonly id: string
  readonly what: 'entry' | 'edited' | 'reply'
  readonly who: string
  readonly text: string
}

export function readingOf(comment: CommentDetail): Reading {
  return {
    version: comment.version,
    text: comment.text,
    entries: new Set(comment.thread.map((entry) => entry.id)),
    replies: new Set(comment.replies.filter(isOut).map((reply) => reply.id)),
  }
}

/** What a writer must see before sending: new words in the thread, not new labels or holders. */
export function changesSince(reading: Reading, comment: CommentDetail, me: string): Change[] {
  const changes: Change[] = []
  const { author } = comment
  if (comment.text !== reading.text)
    changes.push({ id: comment.id, what: 'edited', who: author.name, text: comment.text })
  for (const reply of comment.replies) {
    if (!isOut(reply) || reading.replies.has(reply.id) || reply.author.id === me) continue
    changes.push({ id: reply.id, what: 'reply', who: reply.author.name, text: reply.text })
  }
  for (const entry of comment.thread) {
    if (entry.own || entry.id === comment.id || reading.entries.has(entry.id)) continue
    changes.push({ id: entry.id, what: 'entry', who: entry.author.name, text: entry.text })
  }
  return changes
}

function isOut(reply: ReplyView): boolean {
  return !reply.outOfHours && ['queued', 'sending', 'sent', 'unknown'].includes(reply.state)
}
