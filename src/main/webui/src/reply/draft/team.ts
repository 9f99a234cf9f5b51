import type { TeamDraft } from './draft'

/** What came of telling the team. */
export type Told =
  | { readonly kind: 'saved'; readonly draft: TeamDraft }
  | { readonly kind: 'stale' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'refused' }

/** The shared draft on the server. */
export interface Team {
  save(text: string, base: number | undefined): Promise<Told>
  read(): Promise<TeamDraft | undefined>
}
