import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, vi } from 'vitest'
import type { TeamDraft } from './draft'
import { Drafting } from './drafting'
import { openShelf, type Shelf } from './shelf'
import type { Team, Told } from './team'

export const whose = { memberId: 'aino', commentId: 'c1' }
export const joonas = { id: 'joonas', name: 'Joonas' }

export class ServerDraft implements Team {
  draft?: TeamDraft
  answer?: Told['kind']
  saves: string[] = []

  async save(text: string, base?: number): Promise<Told> {
    if (this.answer && this.answer !== 'saved') return { kind: this.answer }
    if (base !== this.draft?.version) return { kind: 'stale' }
    this.saves.push(text)
    return { kind: 'saved', draft: this.write(text, { id: 'aino', name: 'Aino' }) }
  }

  async read() {
    return this.draft
  }

  write(text: string, member = joonas): TeamDraft {
    const savedAt = new Date().toISOString()
    this.draft = { text, version: (this.draft?.version ?? 0) + 1, member, savedAt }
    return this.draft
  }
}

export let server: ServerDraft
const open: Drafting[] = []

export async function opened(shelf = openShelf()): Promise<Drafting> {
  const drafting = new Drafting(whose, shelf, server)
  open.push(drafting)
  await drafting.open(server.draft)
  return drafting
}

/** Its page is torn down before anything gets there. */
export function frozenShelf(): Shelf {
  const shelf = openShelf()
  shelf.put = () => new Promise(() => {})
  return shelf
}

export async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(ms)
  for (let i = 0; i < 10; i++) await new Promise((resolve) => setImmediate(resolve))
}

/** The page vanishes without a farewell, as in a crash. */
export function crash(drafting: Drafting) {
  vi.clearAllTimers()
  ;(drafting as unknown as { keeping: { close(): void } }).keeping.close()
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  server = new ServerDraft()
})

afterEach(() => {
  for (const drafting of open.splice(0)) drafting.close()
  vi.useRealTimers()
})
