import type { ChannelView, CommentDetail, Me, ReplyView } from '../shared/api/types'

/** The named people and things of the tests. */
export const aino = { id: 'aino', name: 'Aino Virtanen' }
export const joonas = { id: 'joonas', name: 'Joonas Mäki' }

export const me: Me = {
  ...aino,
  roles: ['responder'],
  onDuty: true,
  may: ['read', 'draft', 'answer'],
  channels: [
    {
      channel: { id: 'ch1', network: 'facebook', name: 'Myllyranta' },
      roles: ['responder'],
      may: ['read', 'draft', 'answer'],
    },
  ],
}

export function aComment(change: Partial<CommentDetail> = {}): CommentDetail {
  return {
    id: 'c1',
    version: 1,
    channel: { id: 'ch1', network: 'facebook', name: 'Myllyranta' },
    post: { id: 'p1', title: 'Kauraleipä uudistui!' },
    author: { id: 'a1', name: 'Riikka Salonen' },
    text: 'Ostin eilen Prismasta teidän kauraleivän ja siinä oli sisällä jotain kovaa.',
    language: 'fi',
    createdAt: '2026-11-24T07:56:00Z',
    receivedAt: '2026-11-24T07:56:30Z',
    attachments: [],
    state: 'new',
    labels: [],
    viewers: [],
    priority: { score: 87, rules: [] },
    hidden: false,
    liked: false,
    can: { reply: true, hide: true, delete: false, like: true },
    thread: [],
    replies: [],
    notes: [],
    ...change,
  }
}

export function aReply(change: Partial<ReplyView> = {}): ReplyView {
  return {
    id: 'r1',
    version: 1,
    commentId: 'c1',
    text: 'Hei Riikka, olen pahoillani.',
    author: aino,
    state: 'queued',
    seenVersion: 1,
    ...change,
  }
}

export const aChannel: ChannelView = {
  id: 'ch1',
  version: 1,
  network: 'facebook',
  name: 'Myllyranta',
  state: 'ok',
  health: {},
  can: { reply: true, hide: true, delete: false, like: true },
  length: { limit: 8000, unit: 'characters' },
  depth: 1,
  approvalMinutes: 120,
  keepers: [],
}
