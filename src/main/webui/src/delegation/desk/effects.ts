import type { BusFactor, ChannelRef, Delegation, Role, Trust } from '../../shared/api/delegation'
import { ENOUGH } from './matrix'

/** What an approval would change; only what can be known from who may answer today. */
export interface Effect {
  readonly kind: 'enough' | 'stillOne' | 'notAlone' | 'approveEach' | 'keys'
  readonly channel?: ChannelRef
  readonly before?: number
  readonly after?: number
}

const answering = (role: Role) => role === 'responder' || role === 'owner'

export function effectsOf(
  one: Pick<Delegation, 'member' | 'role' | 'allChannels' | 'channels'>,
  trust: Trust | undefined,
  factors: BusFactor[],
): Effect[] {
  const effects: Effect[] = []
  const alone = answering(one.role) && trust?.level !== 'supervised'
  const touched = factors.filter(
    ({ channel }) => one.allChannels || one.channels?.some((wanted) => wanted.id === channel.id),
  )
  for (const factor of touched) {
    if (alone) effects.push(...more('enough', factor.channel, factor.answer, one.member.id))
    if (one.role === 'keeper') {
      const keepers = factor.keep.map(({ member }) => member)
      effects.push(...more('keys', factor.channel, keepers, one.member.id))
    }
  }
  if (answering(one.role) && trust?.level === 'supervised') effects.push({ kind: 'notAlone' }, { kind: 'approveEach' })
  if (one.role === 'drafter') effects.push({ kind: 'approveEach' })
  return effects
}

/** Worth telling where people are few. */
function more(kind: 'enough' | 'keys', channel: ChannelRef, has: { id: string }[], memberId: string): Effect[] {
  const before = has.length
  if (before >= ENOUGH || has.some(({ id }) => id === memberId)) return []
  const after = before + 1
  return [{ kind: after >= ENOUGH || kind === 'keys' ? kind : 'stillOne', channel, before, after }]
}
