import type { BusFactor, ChannelRef, HeldRole, Role, RoleRow, Trust } from '../../shared/api/delegation'
import type { MemberRef } from '../../shared/api/types'

export interface Cell {
  readonly member: MemberRef
  readonly channel: ChannelRef
  readonly roles: HeldRole[]
  /** The one that is named in the cell. */
  readonly lead?: Role
  readonly keeps: boolean
  readonly approves: boolean
  readonly trust?: Trust
  readonly request?: { delegationId: string; role: Role }
  /** When the named role ends. */
  readonly until?: string
}

export interface Row {
  readonly member: MemberRef
  readonly owner: boolean
  readonly cells: Cell[]
}

export interface Sum {
  readonly channel: ChannelRef
  readonly answer: number
  readonly supervised: number
  readonly keep: number
}

export interface Matrix {
  readonly channels: ChannelRef[]
  readonly sums: Sum[]
  readonly rows: Row[]
}

/** Two people at least: one of them may be ill. */
export const ENOUGH = 2
export const missing = (n: number) => Math.max(0, ENOUGH - n)

/** What somebody does on a channel, the weightiest first. A key alone is named, beside another role it is a mark. */
const LEADS: Role[] = ['responder', 'drafter', 'moderator', 'approver', 'speaker', 'planner', 'keeper', 'observer']

export function leadOf(roles: HeldRole[]): Role | undefined {
  const held = new Set(roles.map(({ role }) => role))
  return held.has('owner') ? 'responder' : LEADS.find((role) => held.has(role))
}

export function matrixOf(rows: RoleRow[], channels: ChannelRef[], factors: BusFactor[] = [], me?: string): Matrix {
  return {
    channels,
    sums: factors.length ? channels.map((channel) => sumOf(channel, factors)) : [],
    rows: rows
      .filter((row) => row.active || row.channels.length > 0)
      .map((row) => rowOf(row, channels))
      .sort(
        (a, b) => rank(a, me) - rank(b, me) || answers(b) - answers(a) || a.member.name.localeCompare(b.member.name),
      ),
  }
}

function rowOf(row: RoleRow, channels: ChannelRef[]): Row {
  return { member: row.member, owner: row.owner, cells: channels.map((channel) => cellOf(row, channel)) }
}

function cellOf(row: RoleRow, channel: ChannelRef): Cell {
  const here = row.channels.find((one) => one.channel.id === channel.id)
  const roles = here?.roles ?? []
  const lead = leadOf(roles)
  const request = row.requests.find((one) => one.allChannels || one.channels.includes(channel.id))
  return {
    member: row.member,
    channel,
    roles,
    lead,
    keeps: roles.some(({ role }) => role === 'keeper'),
    approves: roles.some(({ role }) => role === 'approver'),
    trust: here?.trust,
    request: request && { delegationId: request.delegationId, role: request.role },
    until: latestEnd(roles.filter(({ role }) => role === lead)),
  }
}

/** Held twice, it ends when the later one ends; without an end somewhere it does not end at all. */
function latestEnd(roles: HeldRole[]): string | undefined {
  if (roles.some(({ until }) => until === undefined)) return undefined
  return roles
    .map(({ until }) => until!)
    .sort()
    .at(-1)
}

function sumOf(channel: ChannelRef, factors: BusFactor[]): Sum {
  const factor = factors.find((one) => one.channel.id === channel.id)
  return {
    channel,
    answer: factor?.answer.length ?? 0,
    supervised: factor?.answerSupervised.length ?? 0,
    keep: factor?.keep.length ?? 0,
  }
}

/** Whoever looks on finds the own row first, the owner stands first otherwise. */
const rank = (row: Row, me?: string) => (row.owner ? 1 : row.member.id === me ? 0 : 2)
const answers = ({ cells }: Row) => cells.filter(({ lead }) => lead === 'responder').length

/** True when nobody but the owner could answer if the owner were away. */
export const onlyOwner = ({ rows, channels }: Matrix) =>
  channels.length > 0 && !rows.some((row) => !row.owner && answers(row) > 0)

export function cellAt({ rows, channels }: Matrix, at: string | null): Cell | undefined {
  const [member, channel] = at?.split('~') ?? []
  const column = channels.findIndex(({ id }) => id === channel)
  return rows.find((row) => row.member.id === member)?.cells[column]
}

export const placeOf = (cell: { member: { id: string }; channel: { id: string } }) =>
  `${cell.member.id}~${cell.channel.id}`
