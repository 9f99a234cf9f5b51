import { type Draft, newSendKey } from './draft'

/** What a person decides about a draft; undefined when there is nothing to decide. */
export const CHOICES = {
  mine: ({ rival, base }: Draft) => rival && { rival: undefined, base: rival.version ?? base },

  theirs: ({ rival, base, text }: Draft) =>
    rival && { text: rival.text, base: rival.version ?? base, rival: undefined, discarded: text },

  discard: ({ text }: Draft) => ({ text: '', discarded: text, rival: undefined }),

  /** What was sent with this draft's key was something else: this is sent as a reply of its own. */
  another: () => ({ sendKey: newSendKey() }),

  undoDiscard: ({ discarded }: Draft) =>
    discarded === undefined ? undefined : { text: discarded, discarded: undefined },
} satisfies Record<string, (draft: Draft) => Partial<Draft> | undefined>

export type Choice = keyof typeof CHOICES
