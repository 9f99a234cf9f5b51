/** A reply as a network will show it. */
export interface Piece {
  readonly at: number
  readonly kind: 'text' | 'link' | 'mention' | 'tag'
  readonly text: string
}

const SPECIAL =
  /(?<link>https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])|(?<![\w/])(?<mention>@[\w][\w.-]*(?:@[\w-]+(?:\.[\w-]+)+)?)|(?<![\w/&])(?<tag>#[\p{L}\p{N}_]+)/gu
const LINKED: Record<string, string> = {
  mastodon: 'link mention tag',
  bluesky: 'link mention tag',
  x: 'link mention tag',
  instagram: 'mention tag',
  youtube: 'link',
  wordpress: 'link',
  google: '',
}
const SHOWN = 30

export function pieces(text: string, network: string): Piece[] {
  const linked = LINKED[network] ?? 'link tag'
  const all: Piece[] = []
  let at = 0
  for (const match of text.matchAll(SPECIAL)) {
    const kind = kindOf(match.groups)
    if (!linked.includes(kind)) continue
    if (match.index > at) all.push({ at, kind: 'text', text: text.slice(at, match.index) })
    all.push({ at: match.index, kind, text: kind === 'link' ? shortLink(match[0], network) : match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length) all.push({ at, kind: 'text', text: text.slice(at) })
  return all
}

function kindOf(groups: Record<string, string | undefined> = {}): Exclude<Piece['kind'], 'text'> {
  if (groups.link) return 'link'
  return groups.mention ? 'mention' : 'tag'
}

/** Mastodon and X hide the protocol and cut a long address. */
function shortLink(link: string, network: string): string {
  if (network !== 'mastodon' && network !== 'x') return link
  const bare = link.replace(/^https?:\/\/(www\.)?/u, '')
  return bare.length > SHOWN ? `${bare.slice(0, SHOWN)}…` : bare
}
