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

/**
 * The shapes lie in one file that the browser keeps, not in the script. `named` where the network's name does not stand
 * beside it.
 */
export function NetworkGlyph({
  network,
  size = 16,
  named = false,
}: {
  network: string
  size?: number
  named?: boolean
}) {
  const shape = network in TITLES ? network : 'generic'
  return (
    <svg
      width={size}
      height={size}
      fill="currentColor"
      role="img"
      aria-hidden={!named}
      aria-label={networkTitle(network)}
    >
      <use href={`/networks.svg#${shape}`} />
    </svg>
  )
}
