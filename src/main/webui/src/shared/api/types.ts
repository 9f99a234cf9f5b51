import type { components } from './schema'

type Schemas = components['schemas']

/** What a newer server always tells and an older one, or a test, may leave out. */
type Loose<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>

export type OwnTrust = Sure<Schemas['Trusted'], 'level'>

/** On which channel I may do what, and who would read my reply first; and for whom I stand in. */
export type Me = Omit<Schemas['Me'], 'channels'> & {
  channels: (Omit<Schemas['MyChannel'], 'trust'> & { trust?: OwnTrust })[]
}
export type MemberRef = Schemas['MemberRef']
export type MemberView = Schemas['MemberView']
export type Can = Required<Schemas['Abilities']>
export type ChannelView = Omit<Schemas['ChannelView'], 'can' | 'health'> & {
  can: Can
  health: Loose<Schemas['ChannelView']['health'], 'since'>
}
export type HealthView = Schemas['HealthView']
export type ProbeView = Schemas['ProbeView']
export type Counts = Schemas['Counts']
export type NoteView = Schemas['NoteView']
export type DraftView = Schemas['DraftView']

/** With whom a reply lies, or who decided it and how. */
export type Approval = Schemas['ApprovalView']
export type ReplyView = Loose<Schemas['ReplyView'], 'channelId' | 'createdAt'>
export type HistoryEntry = Loose<Schemas['AuditEntry'], 'id' | 'subjectId'>
export type ChangePage = Schemas['ChangePage']
export type Outcome = Schemas['Outcome']

/** Networks do not always say who wrote; `reading.ts` fills in what is missing, so that no page has to ask. */
export type Author = Schemas['AuthorRef'] & { name: string }
export type ThreadEntry = Loose<Schemas['ThreadEntry'], 'gone'> & { author: Author }
export type CommentView = Omit<Schemas['CommentView'], 'can'> & { author: Author; can: Can }
export type CommentDetail = Omit<Schemas['CommentDetail'], 'thread' | 'can' | 'replies'> & {
  author: Author
  can: Can
  thread: ThreadEntry[]
  replies: ReplyView[]
}
export interface CommentPage {
  items: CommentView[]
  next?: string | null
}

/** What the server describes as open maps, as it really sends them. */
export type Sure<T, K extends keyof T> = T & Required<Pick<T, K>>
export type Field = Sure<Schemas['Field'], 'name' | 'label' | 'secret' | 'required'>
export interface NetworkView {
  name: string
  title: string
  fields: Field[]
  can: Can
}
export type Violation = Sure<Schemas['Violation'], 'field' | 'message'>
export type Problem = Omit<Sure<Schemas['Problem'], 'type' | 'title' | 'status' | 'code'>, 'violations'> & {
  violations?: Violation[]
}
