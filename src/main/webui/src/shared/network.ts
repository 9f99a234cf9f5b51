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

/** What has no shape of its own is a plug. */
export const shapeOf = (network: string) => (network in TITLES ? network : 'generic')

/** The demo network plays others, and its addresses tell which: there it looks like them. */
export function faceOf(network: string, url: string | undefined): string {
  const played = network === 'demo' && url ? /^https:\/\/(\w+)\.example\//.exec(url)?.[1] : undefined
  return played && played in TITLES ? played : network
}
