import type { CommentView } from '../../shared/api/types'
import type { Sort } from './filter'

const far = '9999'

/** Negative: a stands before b. */
const before: Record<Sort, (a: CommentView, b: CommentView) => number> = {
  priority: (a, b) => b.priority.score - a.priority.score,
  newest: (a, b) => b.createdAt.localeCompare(a.createdAt),
  oldest: (a, b) => a.createdAt.localeCompare(b.createdAt),
  due: (a, b) => (a.dueAt ?? far).localeCompare(b.dueAt ?? far),
}

/** Ids in the order in which they were first shown, and what is known of each. */
export class Order {
  private sequence: string[] = []
  private readonly byId = new Map<string, CommentView>()
  private readonly dropped = new Set<string>()
  private readonly missing = new Set<string>()
  /** rows whose sort key changed since they were put here */
  private readonly touched = new Set<string>()

  constructor(private readonly sort: Sort) {}

  anew(comments: CommentView[]): Order {
    const fresh = new Order(this.sort)
    fresh.append(comments)
    return fresh
  }

  append(comments: CommentView[]) {
    for (const comment of comments) {
      if (!this.byId.has(comment.id)) this.sequence.push(comment.id)
      this.byId.set(comment.id, comment)
    }
  }

  has = (id: string) => this.byId.has(id)
  get = (id: string) => this.byId.get(id)
  ids = () => this.sequence
  gone = (id: string) => this.missing.has(id)

  comments(): CommentView[] {
    return this.sequence.filter((id) => !this.dropped.has(id)).map((id) => this.byId.get(id)!)
  }

  /** True when something changed. What is older than what we have is ignored, unless it is forced. */
  put(comment: CommentView, force: boolean): boolean {
    const known = this.byId.get(comment.id)
    if (!known || (!force && comment.version < known.version)) return false
    const next = { ...known, ...comment, ...absent(known, comment) }
    // a row whose content is the same stays the same object, and is not drawn again
    if (JSON.stringify(next) === JSON.stringify(known)) return false
    this.byId.set(comment.id, next)
    if (before[this.sort](known, comment) !== 0) this.touched.add(comment.id)
    return true
  }

  drop(id: string) {
    this.dropped.add(id)
  }

  bringBack(id: string) {
    this.dropped.delete(id)
    this.missing.delete(id)
  }

  /** The server no longer has it for us. */
  forget(id: string) {
    this.missing.add(id)
  }

  /** Only rows that changed count: a server that breaks ties its own way has not reordered anything. */
  reordered(): boolean {
    if (this.touched.size === 0) return false
    const shown = this.comments()
    const compare = before[this.sort]
    return shown.some((comment, index) => {
      if (!this.touched.has(comment.id)) return false
      const [above, below] = [shown[index - 1], shown[index + 1]]
      return (!!above && compare(above, comment) > 0) || (!!below && compare(comment, below) > 0)
    })
  }
}

/** Absent means null is not sent: what is missing from the newer view is gone. */
function absent(known: CommentView, comment: CommentView): Partial<CommentView> {
  const fields = ['assignee', 'claim', 'snoozedUntil', 'outcome', 'dueAt', 'editedAt', 'deletedAt'] as const
  return Object.fromEntries(
    fields.filter((field) => field in known && !(field in comment)).map((field) => [field, undefined]),
  )
}
