import { GLYPHS } from './glyphs'

const TITLES: Record<string, string> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  wordpress: 'WordPress',
  google: 'Google',
  x: 'X',
  demo: 'Demo',
}

export const networkTitle = (network: string) => TITLES[network] ?? network

/** `named` where the network's name does not stand beside it. */
export function NetworkGlyph({
  network,
  size = 16,
  named = false,
}: {
  network: string
  size?: number
  named?: boolean
}) {
  const shape = GLYPHS[network] ?? GLYPHS.generic
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="currentColor"
      role="img"
      aria-hidden={!named}
      aria-label={networkTitle(network)}
    >
      <path d={shape} />
    </svg>
  )
}
