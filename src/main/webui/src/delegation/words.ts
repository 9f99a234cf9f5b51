import type { Delegation, HeldRole, Role, Trust } from '../shared/api/delegation'
import type { Key, Say } from '../shared/i18n/words'
import type { Language } from '../shared/preferences'
import { day } from '../shared/time/format'
import { lastDay } from './days'

/** responder, vastaaja */
export const roleName = (say: Say, role: Role) => say(`app.role_${role}` as Key)
/** May answer, Vastaa: what the role does, short enough for a cell */
export const roleDoes = (say: Say, role: Role) => say(`delegation.does_${role}` as Key)
/** The same where there is hardly room for a word */
export const roleInCell = (say: Say, role: Role) => say(`delegation.cell_${role}` as Key)
/** One sentence for whoever chooses */
export const roleMeans = (say: Say, role: Role) => say(`delegation.means_${role}` as Key)

export function trustWord(say: Say, trust: Trust): string {
  return trust.level === 'sampled' && trust.oneIn
    ? say('delegation.sampledOneIn', { n: trust.oneIn })
    : say(`delegation.${trust.level}`)
}

export function channelsOf(say: Say, one: Pick<Delegation, 'allChannels' | 'channels'>): string {
  if (one.allChannels) return say('delegation.allChannels')
  return (one.channels ?? []).map((channel) => channel.name).join(', ')
}

export const endWord = (say: Say, language: Language, until: string, now: number) =>
  say('delegation.until', { day: day(language, lastDay(until), now) })

/** "24.11. – 27.11."; a single day is one date */
export function span(language: Language, from: string, until: string, now: number): string {
  const [first, last] = [day(language, from, now), day(language, lastDay(until), now)]
  return first === last ? first : `${first} – ${last}`
}

export const isOf =
  (role: Role) =>
  ({ role: held }: HeldRole) =>
    held === role
