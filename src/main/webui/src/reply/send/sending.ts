import { type ProblemError, problemOf } from '../../shared/api/problem'
import type { ReplyView } from '../../shared/api/types'
import { type Store, store } from '../../shared/store'

export interface Letter {
  readonly text: string
  readonly seenVersion: number
  readonly key: string
}

export type Outcome =
  | { readonly kind: 'accepted'; readonly reply: ReplyView }
  | { readonly kind: 'stale' }
  /** An earlier try arrived after all: the thread knows how it ended. */
  | { readonly kind: 'arrivedBefore' }
  | { readonly kind: 'refused' }

export interface SendingView {
  readonly busy: boolean
  readonly problem?: ProblemError
}

const REST: SendingView = { busy: false }
const RUNNING_MS = 500
const MOST_WAITS = 20

/** Hands a reply over, once: a second press while the first is under way does nothing. */
export class Sending {
  readonly view: Store<SendingView> = store(REST)

  constructor(private readonly post: (letter: Letter) => Promise<ReplyView>) {}

  async send(letter: Letter, before?: () => Promise<void>): Promise<Outcome | undefined> {
    if (this.view.get().busy) return undefined
    this.view.set({ busy: true })
    try {
      await before?.()
      const reply = await this.postUntilAnswered(letter)
      this.view.set(REST)
      return { kind: 'accepted', reply }
    } catch (error) {
      return this.notAccepted(problemOf(error))
    }
  }

  forget(): void {
    if (this.view.get().problem) this.view.set(REST)
  }

  /** The same letter may be under way from another window: its answer is ours too. */
  private async postUntilAnswered(letter: Letter): Promise<ReplyView> {
    for (let waits = 0; ; waits++) {
      try {
        return await this.post(letter)
      } catch (error) {
        if (problemOf(error).code !== 'idempotency-key-running' || waits >= MOST_WAITS) throw error
        await new Promise((resolve) => setTimeout(resolve, RUNNING_MS))
      }
    }
  }

  private notAccepted(problem: ProblemError): Outcome {
    const outcome = outcomeOf(problem)
    this.view.set(outcome.kind === 'refused' ? { busy: false, problem } : REST)
    return outcome
  }
}

function outcomeOf(problem: ProblemError): Outcome {
  if (problem.status === 412) return { kind: 'stale' }
  if (problem.code === 'idempotency-key-reused') return { kind: 'arrivedBefore' }
  return { kind: 'refused' }
}
