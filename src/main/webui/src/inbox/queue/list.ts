import type { CommentPage, CommentView } from '../../shared/api/types'
import type { Batch } from '../../shared/live/collector'
import type { Filter } from './filter'
import { type Left, whyLeft } from './left'
import { Order } from './order'

export interface Row {
  id: string
  comment: CommentView
  left: Left | null
}

export interface Shown {
  rows: Row[]
  /** how many wait behind the bar */
  waiting: number
  reordered: boolean
  status: 'loading' | 'ready' | 'failed'
  error?: unknown
  /** everything there is has been loaded */
  complete: boolean
}

export interface Source {
  page(cursor?: string): Promise<CommentPage>
  one(id: string): Promise<CommentView | null>
}

/** Too many single questions are worse than a late answer. */
const ASK_AT_MOST = 10

/**
 * The list that does not jump. What the server says is painted into the rows that are there; rows come, go and move
 * only when the member asks for it.
 */
export class QueueList {
  private order: Order
  private waiting = new Set<string>()
  private stale = new Set<string>()
  private next: string | null | undefined
  private started = false
  private busy: Promise<void> | undefined
  private error: unknown
  private shown: Shown = { rows: [], waiting: 0, reordered: false, status: 'loading', complete: false }
  private readonly listeners = new Set<() => void>()

  constructor(
    readonly filter: Filter,
    private readonly source: Source,
    private readonly me: () => string | undefined,
    private readonly now: () => number = Date.now,
    private readonly onArrival: (n: number) => void = () => {},
  ) {
    this.order = new Order(filter.sort)
  }

  subscribe = (tell: () => void) => {
    this.listeners.add(tell)
    return () => this.listeners.delete(tell)
  }

  get = (): Shown => this.shown

  find = (id: string) => this.order.get(id)

  /** The first page, or everything anew: what waited comes in, what left goes. */
  show = (): Promise<void> =>
    this.once(async () => {
      const page = await this.source.page()
      this.order = this.order.anew(page.items)
      this.waiting.clear()
      this.stale.clear()
      this.next = page.next
      this.started = true
    })

  more = (): Promise<void> =>
    this.once(async () => {
      if (!this.started || !this.next) return
      const page = await this.source.page(this.next)
      this.order.append(page.items)
      for (const { id } of page.items) this.waiting.delete(id)
      this.next = page.next
    })

  put = (comment: CommentView, how: 'read' | 'guess') => {
    if (!this.order.put(comment, how === 'guess')) return
    if (!this.left(comment)) this.order.bringBack(comment.id)
    this.paint()
  }

  /** I moved off it. */
  drop = (id: string) => {
    const comment = this.order.get(id)
    if (!comment || !this.left(comment)) return
    this.order.drop(id)
    this.paint()
  }

  /** At the top again: what left may go. */
  sweep = () => {
    const gone = this.shown.rows.filter((row) => row.left)
    for (const { id } of gone) this.order.drop(id)
    if (gone.length) this.paint()
  }

  /** Events told that something changed. On screen it is read again, elsewhere it waits until it is seen. */
  hear = async ({ changes, everything }: Batch, visible: (id: string) => boolean) => {
    if (!this.started) return
    const page = await this.source.page().catch(() => null)
    if (!page) return
    const before = this.waiting.size
    const unread = new Set(everything ? this.order.ids() : changes.map(({ id }) => id))
    for (const { id } of this.fresh(page)) this.waiting.add(id)
    for (const comment of page.items) {
      unread.delete(comment.id)
      if (this.order.has(comment.id)) this.put(comment, 'read')
    }
    const arrived = changes.filter(
      ({ type, id }) => type === 'comment-arrived' && unread.has(id) && !this.order.has(id),
    )
    await this.readAgain([...unread].filter((id) => this.order.has(id) && visible(id)))
    for (const id of unread) if (this.order.has(id) && !visible(id)) this.stale.add(id)
    await this.lookAt(arrived.map(({ id }) => id))
    this.paint()
    if (this.waiting.size > before) this.onArrival(this.waiting.size - before)
  }

  /** Rows that came on screen. */
  see = (ids: string[]) => this.readAgain(ids.filter((id) => this.stale.delete(id)))

  private async readAgain(ids: string[]) {
    await Promise.all(
      ids.slice(0, 50).map(async (id) => {
        const comment = await this.source.one(id).catch(() => undefined)
        if (comment) this.put(comment, 'read')
        if (comment === null) this.order.forget(id)
      }),
    )
    if (ids.length) this.paint()
  }

  /** What is new on the first page. Rows that only moved up from a page not yet loaded stand behind the known ones. */
  private fresh({ items }: CommentPage): CommentView[] {
    const last = this.next ? items.findLastIndex(({ id }) => this.order.has(id)) : items.length
    return items.slice(0, last).filter(({ id }) => !this.order.has(id))
  }

  /** Something arrived below the first page: does it belong here at all? */
  private async lookAt(ids: string[]) {
    if (this.filter.q) return
    for (const id of ids.slice(0, ASK_AT_MOST)) {
      const comment = await this.source.one(id).catch(() => null)
      const elsewhere = this.filter.channels.length && comment && !this.filter.channels.includes(comment.channel.id)
      if (comment && !elsewhere && !this.left(comment)) this.waiting.add(id)
    }
  }

  private left(comment: CommentView) {
    return this.order.gone(comment.id)
      ? ({ why: 'gone' } as const)
      : whyLeft(comment, this.filter, this.me(), this.now())
  }

  private once(work: () => Promise<void>): Promise<void> {
    this.busy ??= work()
      .then(() => {
        this.error = undefined
      })
      .catch((error) => {
        this.error = error
      })
      .finally(() => {
        this.busy = undefined
        this.paint()
      })
    return this.busy
  }

  private paint() {
    const old = new Map(this.shown.rows.map((row) => [row.id, row]))
    const rows = this.order.comments().map((comment): Row => {
      const left = this.left(comment)
      const same = old.get(comment.id)
      return same && same.comment === comment && same.left?.why === left?.why ? same : { id: comment.id, comment, left }
    })
    this.shown = {
      rows,
      waiting: this.waiting.size,
      reordered: this.order.reordered(),
      status: this.started ? 'ready' : this.error ? 'failed' : 'loading',
      error: this.error,
      complete: this.started && !this.next,
    }
    for (const tell of this.listeners) tell()
  }
}
