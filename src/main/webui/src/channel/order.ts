import type { ChannelView } from '../shared/api/types'
import { MINUTES } from '../shared/time/format'

const TROUBLE: Record<ChannelView['state'], number> = { needsAttention: 0, degraded: 1, throttled: 2, ok: 4, paused: 5 }

/** Trouble first, then those that nobody would miss: one keeper, then by name. */
export function byTrouble(channels: ChannelView[]): ChannelView[] {
  const rank = (channel: ChannelView) =>
    channel.state === 'ok' && channel.keepers.length < 2 ? 3 : TROUBLE[channel.state]
  return [...channels].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
}

export const readLately = (channel: ChannelView, now: number) =>
  channel.state === 'ok' && !!channel.health.checkedAt && now - Date.parse(channel.health.checkedAt) < MINUTES(5)

const DAY = 24 * 60 * 60_000

/** Amber from fourteen days before the credential ends. */
export const endsSoon = (channel: ChannelView, now: number) =>
  !!channel.expiresAt && Date.parse(channel.expiresAt) - now < 14 * DAY
