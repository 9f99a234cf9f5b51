import { type Store, store } from '../../shared/store'
import { type Count, count } from './count'
import type { LengthRule } from './rule'

/** Counts when the browser has a moment: typing never waits for it. */
export class Counting {
  readonly view: Store<Count | undefined> = store<Count | undefined>(undefined)
  readonly over: Store<boolean> = store(false)
  private pending = false

  constructor(private readonly rule: LengthRule | undefined) {}

  soon(text: () => string): void {
    if (!this.rule || this.pending) return
    this.pending = true
    whenIdle(() => {
      this.pending = false
      this.now(text())
    })
  }

  now(text: string): Count | undefined {
    if (!this.rule) return undefined
    const counted = count(text, this.rule)
    this.view.set(counted)
    this.over.set(counted.level === 'over')
    return counted
  }
}

function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 200 })
  else setTimeout(act, 50)
}
