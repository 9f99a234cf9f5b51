/** What this device knows of one member's draft of a reply to one comment. */
export interface Draft {
  readonly memberId: string
  readonly commentId: string
  readonly text: string
  readonly typedAt: number
  /** True once I wrote on it here: then nobody's later text replaces it unasked. */
  readonly touched?: boolean
  /** Made once for this draft: however often it is sent, it is one reply. */
  readonly sendKey: string
  /** The version of the team's draft that this text grew from. */
  readonly base?: number
  /** What this device told the team lately, whether or not the answer came: no rival of mine. */
  readonly told?: readonly string[]
  /** The reply this draft became; the text stays here until that reply is known to be sent. */
  readonly replyId?: string
  /** The text an explicit discard took away, kept for its undo. */
  readonly discarded?: string
  /** Another text for the same reply, kept beside mine until a person chooses. */
  readonly rival?: Rival
}

export interface Rival {
  readonly text: string
  /** Who wrote it; nobody named means myself, in another tab. */
  readonly by?: { readonly id: string; readonly name: string }
  readonly at: number
  /** Its version, when the team has it. */
  readonly version?: number
}

/** The draft as the team sees it. */
export interface TeamDraft {
  readonly text: string
  readonly version: number
  readonly member: { readonly id: string; readonly name: string }
  readonly savedAt: string
}

export interface Whose {
  readonly memberId: string
  readonly commentId: string
}

export function keyOf(whose: Whose): string {
  return `${whose.memberId}/${whose.commentId}`
}

export function emptyDraft(whose: Whose, now: number): Draft {
  return { memberId: whose.memberId, commentId: whose.commentId, text: '', typedAt: now, sendKey: newSendKey() }
}

export function newSendKey(): string {
  return crypto.randomUUID()
}

/** A reply that was called back is a draft again, beside what was written since; the next sending is a new one. */
export function calledBack({ text: mine, replyId }: Draft, text: string): Partial<Draft> {
  const isApart = !replyId && mine.trim() !== '' && mine !== text
  const texts = isApart ? { rival: { text, at: Date.now() } } : { text }
  return { ...texts, replyId: undefined, sendKey: newSendKey(), told: [text] }
}

export function isBlank(draft: Draft): boolean {
  return draft.text.trim() === '' && !draft.discarded && !draft.replyId && !draft.rival
}
