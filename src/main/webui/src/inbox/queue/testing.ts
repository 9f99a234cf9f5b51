import type { CommentView } from '../../shared/api/types'

export const AINO = { id: 'aino', name: 'Aino Virtanen' }
export const JOONAS = { id: 'joonas', name: 'Joonas Mäki' }

/** A free comment of Riikka's with this score, and whatever a test wants otherwise. */
export function comment(id: string, score = 50, more: Partial<CommentView> = {}): CommentView {
  return {
    id,
    version: 1,
    channel: { id: 'fb', network: 'facebook', name: 'Myllyranta' },
    author: { id: 'riikka', name: 'Riikka Salonen' },
    text: `Teksti ${id}`,
    createdAt: '2026-11-24T07:56:00Z',
    receivedAt: '2026-11-24T07:56:10Z',
    attachments: [],
    state: 'new',
    labels: [],
    viewers: [],
    priority: { score, rules: [] },
    hidden: false,
    liked: false,
    can: { reply: true, hide: true, delete: false, like: true },
    ...more,
  }
}
