import { type Draft, keyOf, type Whose } from './draft'

/** Where drafts lie on this device, keyed by member and comment. Signing out does not empty it. */
export interface Shelf {
  get(whose: Whose): Promise<Draft | undefined>
  put(draft: Draft): Promise<void>
  remove(whose: Whose): Promise<void>
  /** Synchronous, for the moment the page goes away. */
  putLastWords(draft: Draft): void
}

const DATABASE = 'majakka-drafts'
const STORE = 'drafts'
const LAST_WORDS = 'majakka.draft.'

export function openShelf(): Shelf {
  return new DeviceShelf()
}

class DeviceShelf implements Shelf {
  private database?: Promise<IDBDatabase>

  async get(whose: Whose): Promise<Draft | undefined> {
    const kept = await this.run<Draft | undefined>('readonly', (store) => store.get(keyOf(whose))).catch(
      () => undefined,
    )
    const last = lastWords(whose)
    if (!last) return kept
    if (kept && kept.typedAt >= last.typedAt) {
      dropLastWords(kept)
      return kept
    }
    await this.put(last)
    return last
  }

  async put(draft: Draft): Promise<void> {
    try {
      await this.run('readwrite', (store) => store.put(draft, keyOf(draft)))
      dropLastWords(draft)
    } catch {
      this.putLastWords(draft)
    }
  }

  async remove(whose: Whose): Promise<void> {
    forget(whose)
    await this.run('readwrite', (store) => store.delete(keyOf(whose))).catch(() => undefined)
  }

  /** IndexedDB may not finish while a page is torn down; localStorage does. */
  putLastWords(draft: Draft): void {
    try {
      localStorage.setItem(LAST_WORDS + keyOf(draft), JSON.stringify(draft))
    } catch {
      // A full or forbidden localStorage leaves what IndexedDB has: at most 300 ms older.
    }
  }

  private async run<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    this.database ??= connect()
    const database = await this.database
    return new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode)
      const request = ask(transaction.objectStore(STORE))
      transaction.oncomplete = () => resolve(request.result as T)
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('aborted'))
    })
  }
}

function connect(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error ?? new Error('not opened'))
  })
}

function lastWords(whose: Whose): Draft | undefined {
  try {
    const words = localStorage.getItem(LAST_WORDS + keyOf(whose))
    return words ? (JSON.parse(words) as Draft) : undefined
  } catch {
    return undefined
  }
}

/** Only once the shelf has them, or younger ones: a page may be gone before its shelf is done. */
function dropLastWords(kept: Draft): void {
  const last = lastWords(kept)
  if (last && last.typedAt <= kept.typedAt) forget(kept)
}

function forget(whose: Whose): void {
  try {
    localStorage.removeItem(LAST_WORDS + keyOf(whose))
  } catch {
    // A forbidden localStorage holds nothing to forget.
  }
}
