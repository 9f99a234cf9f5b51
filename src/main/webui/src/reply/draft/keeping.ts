import { type Draft, isBlank, type Whose } from './draft'
import { DEVICE_MS } from './pace'
import type { Shelf } from './shelf'
import { openTabs, type Tabs } from './tabs'

interface Writer {
  draft(): Draft
  /** Another tab of mine told of its draft. */
  heard(other: Draft): void
  /** What is written is on this device. */
  kept(): void
}

/** Keeps what is written on this device and tells the other tabs of it, a moment after each stroke. */
export class Keeping {
  /** When it was kept last. */
  at?: number
  /** The text that the other tabs know. */
  known = ''
  private timer?: ReturnType<typeof setTimeout>
  private onTheWay = 0
  private readonly tabs: Tabs

  constructor(
    private readonly whose: Whose,
    private readonly shelf: Shelf,
    private readonly writer: Writer,
  ) {
    this.tabs = openTabs(whose, (other) => writer.heard(other))
  }

  find(): Promise<Draft | undefined> {
    return this.shelf.get(this.whose)
  }

  soon(): void {
    this.timer ??= setTimeout(() => void this.now(), DEVICE_MS)
  }

  async now(): Promise<void> {
    this.stop()
    const draft = this.writer.draft()
    this.known = draft.text
    this.tell()
    this.onTheWay++
    if (isBlank(draft) && draft.base === undefined) await this.shelf.remove(this.whose)
    else await this.shelf.put(draft)
    this.onTheWay--
    this.at = Date.now()
    this.writer.kept()
  }

  /** Nothing is written any more: the shelf forgets it, and so do the other tabs. */
  async drop(): Promise<void> {
    this.known = ''
    await this.shelf.remove(this.whose)
    this.tell()
  }

  tell(): void {
    this.tabs.tell(this.writer.draft())
  }

  /** The page goes away: nothing may wait for a timer, and what is on its way to the shelf may not get there. */
  leave(): void {
    if (this.timer === undefined && this.onTheWay === 0) return
    this.shelf.putLastWords(this.writer.draft())
    void this.now()
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  close(): void {
    this.stop()
    this.tabs.close()
  }
}
