import { type ChannelRef, type Delegation, ROLES, type Role, type Trust } from '../../shared/api/delegation'
import type { Me } from '../../shared/api/types'

/** One role that I hold now: by a delegation that ends, or by the company's login. */
export interface Holding {
  key: string
  role: Role
  /** undefined: all of them */
  channels?: ChannelRef[]
  delegation?: Delegation
}

const byPower = (a: Holding, b: Holding) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role)

/** What no delegation explains comes from the login: it has no end here, and nobody here can take it. */
export function holdings(me: Me, mine: Delegation[]): Holding[] {
  const active = mine.filter(({ state }) => state === 'active')
  const held: Holding[] = active.map((delegation) => ({
    key: delegation.id,
    role: delegation.role,
    channels: delegation.allChannels ? undefined : delegation.channels,
    delegation,
  }))
  const explained = (role: string, channelId?: string) =>
    active.some(
      (one) =>
        one.role === role &&
        (one.allChannels || (channelId !== undefined && one.channels?.some(({ id }) => id === channelId))),
    )
  const everywhere = me.roles.filter((role) => ROLES.includes(role as Role)) as Role[]
  for (const role of everywhere) if (!explained(role)) held.push({ key: role, role })
  for (const role of ROLES) {
    if (everywhere.includes(role)) continue
    const channels = me.channels
      .filter(({ roles, channel }) => roles.includes(role) && !explained(role, channel.id))
      .map(({ channel }) => channel)
    if (channels.length) held.push({ key: `${role}-here`, role, channels })
  }
  return held.sort(byPower)
}

export interface TrustHere {
  channel: ChannelRef
  trust: Trust
}

/** Where my replies are read before they go out, or not. */
export const trusts = (me: Me): TrustHere[] =>
  me.channels.flatMap(({ channel, trust }) => (trust ? [{ channel, trust }] : []))

/** Waiting first, then what was decided lately; what I hold or gave back long ago is not a request any more. */
export function requests(mine: Delegation[]): Delegation[] {
  const waits = mine.filter(({ state }) => state === 'requested')
  const told = mine.filter(({ state }) => state === 'refused' || state === 'approved')
  const newest = (a: Delegation, b: Delegation) => b.askedAt.localeCompare(a.askedAt)
  return [...waits.sort(newest), ...told.sort(newest).slice(0, 5)]
}
