import { networkTitle, shapeOf } from '../network'

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
  return (
    <svg
      width={size}
      height={size}
      fill="currentColor"
      role="img"
      aria-hidden={!named}
      aria-label={networkTitle(network)}
    >
      <use href={`/networks.svg#${shapeOf(network)}`} />
    </svg>
  )
}
