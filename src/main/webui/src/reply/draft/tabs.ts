import { type Draft, keyOf, type Whose } from './draft'

/** Tells the other tabs of this browser what was typed here. */
export interface Tabs {
  tell(draft: Draft): void
  close(): void
}

export function openTabs(whose: Whose, heard: (draft: Draft) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined }
  let channel: BroadcastChannel | undefined = new BroadcastChannel('majakka-drafts')
  channel.onmessage = ({ data }) => {
    if (keyOf(data) === keyOf(whose)) heard(data as Draft)
  }
  return {
    tell: (draft) => channel?.postMessage(draft),
    close() {
      channel?.close()
      channel = undefined
    },
  }
}
