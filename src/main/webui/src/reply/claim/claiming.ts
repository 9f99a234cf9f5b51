import type { CommentView } from '../../shared/api/types'
import { type Store, store } from '../../shared/store'

export type ClaimView = NonNullable<CommentView['claim']>

/** What the server answers to a claim. */
export type Claimed =
  | { readonly kind: 'mine'; readonly claim: ClaimView }
  | { readonly kind: 'held'; readonly by?: { readonly id: string; readonly name: string } }
  | { readonly kind: 'unreachable' }

export interface Claims {
  claim(take: boolean): Promise<Claimed>
  /** Must arrive even when the page is on its way out. */
  release(): Promise<void>
}

export interface ClaimingView {
  readonly mine: boolean
  /** Somebody holds it although I wrote: my text stays, but it is theirs to answer. */
  readonly refused: boolean
}

const RENEW_MS = 20_000
const TYPED_WITHIN_MS = 60_000
const TRY_AGAIN_MS = 5_000
const SETTLES_MS = 1_500
const NOTHING: ClaimingView = { mine: false, refused: false }

/** My claim on one comment: taken with the first keystroke, renewed while I write, given back in the open. */
export class Claiming {
  readonly view: Store<ClaimingView> = store(NOTHING)
  private typedAt = 0
  private expiresAt = 0
  private asking = false
  private wanted = false
  private askedAt = 0
  private answeredAt = 0
  private timer?: ReturnType<typeof setTimeout>

  constructor(private readonly claims: Claims) {}

  typed(): void {
    this.typedAt = Date.now()
    const holding = this.view.get().mine && this.expiresAt > this.typedAt
    if (!holding && !this.asking && this.typedAt - this.askedAt > TRY_AGAIN_MS) void this.ask(false)
  }

  take(): Promise<boolean> {
    this.typedAt = Date.now()
    return this.ask(true)
  }

  /** What the comment says now; a claim that is no longer mine was taken or ran out. Answers whom it was taken by. */
  seen(claim: ClaimView | undefined, me: string): ClaimView | undefined {
    // what was asked for before the answer to my claim may arrive after it
    if (this.asking || Date.now() - this.answeredAt < SETTLES_MS) return undefined
    const { mine } = this.view.get()
    if (claim?.member.id === me) {
      this.hold(claim)
      return undefined
    }
    this.lose(claim !== undefined && mine)
    return mine ? claim : undefined
  }

  release(): void {
    const { mine } = this.view.get()
    this.wanted = false
    this.askedAt = 0
    this.lose(false)
    if (mine) this.giveBack()
  }

  /** Also when the answer to a claim comes after the page was left. */
  private giveBack(): false {
    void this.claims.release().catch(() => undefined)
    return false
  }

  private async ask(take: boolean): Promise<boolean> {
    this.asking = true
    this.askedAt = Date.now()
    this.wanted = true
    const answer = await this.claims.claim(take).catch((): Claimed => ({ kind: 'unreachable' }))
    this.asking = false
    this.answeredAt = Date.now()
    if (!this.wanted) return this.giveBack()
    if (answer.kind === 'mine') this.hold(answer.claim)
    if (answer.kind === 'held') this.lose(true)
    if (answer.kind === 'unreachable' && this.view.get().mine) this.renewIn(TRY_AGAIN_MS)
    return answer.kind === 'mine'
  }

  private hold(claim: ClaimView): void {
    this.expiresAt = Date.parse(claim.expiresAt)
    this.show({ mine: true, refused: false })
    if (!this.timer) this.renewIn(RENEW_MS)
  }

  private lose(refused: boolean): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.show({ mine: false, refused })
  }

  private renewIn(ms: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.timer = undefined
      if (Date.now() - this.typedAt <= TYPED_WITHIN_MS) void this.ask(false)
      else if (Date.now() < this.expiresAt) this.renewIn(RENEW_MS)
      else this.lose(false)
    }, ms)
  }

  private show(next: ClaimingView): void {
    const before = this.view.get()
    if (before.mine !== next.mine || before.refused !== next.refused) this.view.set(next)
  }
}
