import type { components } from '../../shared/api/schema'

type Schemas = components['schemas']

export type Proposal = Schemas['ProposalView']
export type ProposalBody = Schemas['ProposalBody']
export type ProposedPlan = Schemas['ProposedPlan']
export type Progress = Schemas['ProposalProgress']
export type Kind = Schemas['ProposalKind']
export type RuleCode = Schemas['ProposalRule']
export type FairShare = Schemas['FairShare']
export type Wish = Schemas['WishBody']
export type PlanBody = Schemas['PlanBody']
export type ShiftBody = Schemas['ShiftBody']
export type Member = Schemas['MemberRef']

/** A shift of a plan, in wall-clock time of its desk ("2026-12-21T08:00"); its key stays while it is moved about. */
export interface Held {
  readonly key: string
  readonly memberId: string
  /** missing for all desks of the plan */
  readonly deskId?: string
  readonly from: string
  readonly until: string
  readonly name?: string
}
