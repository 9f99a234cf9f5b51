import type { components } from './schema'
import type { MemberRef } from './types'

/** Delegated roles as the server tells of them. Written by hand until `openapi.yaml` describes them. */
export type ChannelRef = components['schemas']['ChannelRef']

export const ROLES = [
  'owner',
  'approver',
  'responder',
  'drafter',
  'moderator',
  'speaker',
  'planner',
  'keeper',
  'observer',
] as const
export type Role = (typeof ROLES)[number]

export type TrustLevel = 'supervised' | 'sampled' | 'free'

export interface Trust {
  level: TrustLevel
  oneIn?: number
}

export interface Said {
  by: MemberRef
  onBehalfOf?: MemberRef
  at: string
  reason?: string
}

export interface Delegation {
  id: string
  version: number
  member: MemberRef
  role: Role
  allChannels: boolean
  channels?: ChannelRef[]
  from: string
  until: string
  reason?: string
  state: 'requested' | 'refused' | 'approved' | 'active' | 'ended' | 'revoked'
  askedBy: MemberRef
  askedAt: string
  decision?: Said
  revocation?: Said
  trust?: Trust
}

export interface Wish {
  memberId?: string
  role: Role
  channels?: string[]
  allChannels?: true
  from?: string
  until?: string
  reason?: string
  trust?: Trust
}

export interface HeldRole {
  role: Role
  until?: string
  delegationId?: string
  source: 'delegation' | 'provider'
}

export interface RoleRow {
  member: MemberRef
  active: boolean
  owner: boolean
  channels: { channel: ChannelRef; roles: HeldRole[]; trust?: Trust }[]
  requests: { delegationId: string; role: Role; channels: string[]; allChannels: boolean }[]
}

export type WarningCode =
  | 'one-may-answer'
  | 'nobody-may-answer'
  | 'one-may-approve'
  | 'one-keeps'
  | 'nobody-keeps'
  | 'keeper-unconfirmed'

export interface BusFactor {
  channel: ChannelRef
  answer: MemberRef[]
  answerSupervised: MemberRef[]
  approve: MemberRef[]
  keep: { member: MemberRef; confirmedAt?: string; due: boolean }[]
  warnings: { code: WarningCode; detail?: string }[]
}

export interface WritersRecord {
  decided: number
  unchanged: number
  edited: number
  returned: number
  complaints: number
}

export interface TrustView extends Trust {
  member: MemberRef
  channel: ChannelRef
  setBy?: MemberRef
  setAt?: string
  record: WritersRecord
  proposal?: Trust & { why?: string }
  version: number
}

export interface ActingOwner {
  owner?: MemberRef
  deputy?: MemberRef
  from?: string
  until?: string
  whenAbsent: boolean
  acting: boolean
}
