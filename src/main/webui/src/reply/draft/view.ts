import type { Draft, Rival } from './draft'

/** What a page shows of a draft. The text itself is not in it: typing never renders the page. */
export interface DraftView {
  readonly ready: boolean
  readonly blank: boolean
  /** Where the text is safe: with the team, on this device alone, or not yet anywhere. */
  readonly place: 'nowhere' | 'typing' | 'device' | 'team'
  readonly savedAt?: number
  readonly newerHere: boolean
  readonly rival?: Rival
  readonly discarded: boolean
  readonly replyId?: string
}

interface Facts {
  readonly ready: boolean
  readonly newerHere: boolean
  readonly deviceAt?: number
  readonly teamAt?: number
  readonly teamText?: string
  readonly teamHeld: boolean
}

export function viewOf(draft: Draft, facts: Facts): DraftView {
  const place = placeOf(draft, facts)
  return {
    ready: facts.ready,
    blank: draft.text.trim() === '',
    place,
    savedAt: place === 'team' ? facts.teamAt : place === 'device' ? facts.deviceAt : undefined,
    newerHere: facts.newerHere,
    rival: draft.rival,
    discarded: draft.discarded !== undefined,
    replyId: draft.replyId,
  }
}

function placeOf(draft: Draft, facts: Facts): DraftView['place'] {
  if (draft.text === '' && facts.teamText === undefined) return 'nowhere'
  if (draft.text === facts.teamText) return 'team'
  return facts.teamHeld ? 'device' : 'typing'
}

/** Typing a letter more changes nothing that a page shows. */
export function same(a: DraftView, b: DraftView): boolean {
  return (Object.keys({ ...a, ...b }) as (keyof DraftView)[]).every((name) => a[name] === b[name])
}
