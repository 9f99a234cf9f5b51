/** How a network counts the length of a reply. The unit and the limit come from the channel. */
export type Unit = 'characters' | 'graphemes' | 'bytes' | 'weighted'

export interface LengthRule {
  readonly limit: number
  readonly unit: Unit
  /** A second ceiling in UTF-8 bytes, beside the first. */
  readonly byteLimit?: number
  /** What every link costs, however long it is. */
  readonly linkCost?: number
  /** "@anna@mastodon.example" costs no more than "@anna". */
  readonly shortMentions?: boolean
}

interface ChannelLength {
  readonly limit: number
  readonly unit: string
  readonly maxBytes?: number
}

const LINK_COST = 23

/** Undefined when the channel names no limit: then nothing is counted and nothing is refused. */
export function lengthRule(length?: ChannelLength): LengthRule | undefined {
  if (!length || !(length.limit > 0)) return undefined
  const shortLinks = length.unit === 'graphemesLinks23'
  return {
    limit: length.limit,
    unit: unitOf(length.unit),
    byteLimit: length.maxBytes,
    linkCost: shortLinks || length.unit === 'weighted' ? LINK_COST : undefined,
    shortMentions: shortLinks,
  }
}

function unitOf(name: string): Unit {
  const unit = name.toLowerCase()
  if (unit.includes('byte')) return 'bytes'
  if (unit.includes('graphem')) return 'graphemes'
  if (unit.includes('weight')) return 'weighted'
  return 'characters'
}
