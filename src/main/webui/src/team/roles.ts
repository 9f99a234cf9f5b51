import type { Me } from '../shared/api/types'
import type { Say } from '../shared/i18n/words'

/** Held everywhere or on some channel. Most powerful first, so that the first word tells who somebody is here. */
const ORDER: Me['roles'] = [
  'owner',
  'approver',
  'responder',
  'moderator',
  'drafter',
  'planner',
  'keeper',
  'speaker',
  'observer',
]

export const roleWords = (me: Me, say: Say) =>
  ORDER.filter((role) => me.roles.includes(role) || me.channels.some(({ roles }) => roles.includes(role))).map((role) =>
    say(`app.role_${role}`),
  )

export type Act = 'read' | 'draft' | 'answer' | 'moderate' | 'approve' | 'keep' | 'plan' | 'delegate' | 'audit' | 'own'

/** What I may do somewhere; each comment and channel says for itself whether there. */
export const may = (me: Me | undefined, act: Act) => !!me?.may.includes(act)
