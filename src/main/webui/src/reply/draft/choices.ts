import type { Draft } from './draft'

/** What a person decides about a draft; undefined when there is nothing to decide. */
export const CHOICES = {
  mine: ({ rival, base }: Draft) => rival && { rival: undefined, base: rival.version ?? base },

  theirs: ({ rival, base, text }: Draft) =>
    rival && { text: rival.text, base: rival.version ?? base, rival: undefined, discarded: text },

  discard: ({ text }: Draft) => ({ text: '', discarded: text, rival: undefined }),

  undoDiscard: ({ discarded }: Draft) =>
    discarded === undefined ? undefined : { text: discarded, discarded: undefined },
} satisfies Record<string, (draft: Draft) => Partial<Draft> | undefined>

export type Choice = keyof typeof CHOICES
