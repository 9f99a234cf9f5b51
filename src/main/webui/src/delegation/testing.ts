import type { Delegation, RoleRow } from '../shared/api/delegation'

/** The named people and channels of the tests. */
export const risto = { id: 'risto', name: 'Risto Hallamaa' }
export const katariina = { id: 'katariina', name: 'Katariina Nyman' }
export const elias = { id: 'elias', name: 'Elias Heino' }
export const facebook = { id: 'fb', network: 'facebook', name: 'Leipomo Myllykaarna' }
export const blog = { id: 'wp', network: 'wordpress', name: 'Leipomon blogi' }

export function aDelegation(change: Partial<Delegation> = {}): Delegation {
  return {
    id: 'd1',
    version: 1,
    member: elias,
    role: 'responder',
    allChannels: false,
    channels: [facebook],
    from: '2026-09-01T00:00:00Z',
    until: '2027-02-28T22:00:00Z',
    state: 'active',
    askedBy: elias,
    askedAt: '2026-08-30T08:00:00Z',
    ...change,
  }
}

export function aRow(change: Partial<RoleRow> = {}): RoleRow {
  return { member: elias, active: true, owner: false, channels: [], requests: [], ...change }
}
