import type { components } from './schema'
import type { OwnTrust, Sure } from './types'

type Schemas = components['schemas']

export type ChannelRef = Schemas['ChannelName']
export type Role = Schemas['Role']

/** The most powerful first. */
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
] as const satisfies Role[]

export type TrustLevel = Schemas['TrustLevel']
/** Where trust is told at all, its level is. */
export type Trust = OwnTrust
type Trusting<T> = Omit<T, 'trust'> & { trust?: Trust }

export type Said = Schemas['DecisionView']
export type Delegation = Trusting<Schemas['DelegationView']>
export type Wish = Schemas['NewDelegation']
export type HeldRole = Schemas['HeldRole']
export type RoleRow = Omit<Schemas['MemberRoles'], 'channels'> & { channels: Trusting<Schemas['ChannelRoles']>[] }
export type WarningCode =
  | 'one-may-answer'
  | 'nobody-may-answer'
  | 'one-may-approve'
  | 'one-keeps'
  | 'nobody-keeps'
  | 'keeper-unconfirmed'
export type BusFactor = Schemas['Staffing']
export type WritersRecord = Schemas['RecordFigures']
export type TrustView = Schemas['TrustView']
export type ActingOwner = Schemas['ActingOwnerView']
export type Absence = Schemas['AbsenceView']
export type BreakGlass = Schemas['BreakGlassView']
export type Notice = Schemas['NoticeView']
export type EmergencySheet = Sure<Schemas['EmergencySheetView'], 'at'>
