import type { components } from './schema'

type Schemas = components['schemas']

export type Me = Schemas['Me']
export type MemberRef = Schemas['MemberRef']
export type MemberView = Schemas['MemberView']
export type NetworkView = Schemas['NetworkView']
export type ChannelView = Schemas['ChannelView']
export type HealthView = Schemas['HealthView']
export type ProbeView = Schemas['ProbeView']
export type CommentView = Schemas['CommentView']
export type CommentDetail = Schemas['CommentDetail']
export type CommentPage = Schemas['CommentPage']
export type Counts = Schemas['Counts']
export type ReplyView = Schemas['ReplyView']
export type NoteView = Schemas['NoteView']
export type DraftView = Schemas['DraftView']
export type HistoryEntry = Schemas['HistoryEntry']
export type ChangePage = Schemas['ChangePage']
export type Problem = Schemas['Problem']
export type Outcome = NonNullable<CommentView['outcome']>
