import type { Light } from '../coverage/bars'

/** Two are crossed lines, one is half as many, nobody is an empty frame: told apart in black on white. */
export const FILL: Record<Light, string> = { full: 'url(#duty-full)', half: 'url(#duty-half)', gap: '#fff' }

/** Backgrounds are left out by most printers; drawn lines are not. */
export function Hatches() {
  return (
    <svg width="0" height="0" className="duty-hatches" aria-hidden="true">
      <defs>
        <pattern id="duty-half" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" stroke="#000" strokeWidth="1.2" />
        </pattern>
        <pattern id="duty-full" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V4M0 0H4" stroke="#000" strokeWidth="1.8" />
        </pattern>
      </defs>
    </svg>
  )
}

export function Sample({ light }: { light: Light }) {
  return (
    <svg className="duty-sample" aria-hidden="true">
      <rect x="1.5" y="1.5" width="24" height="10" fill={FILL[light]} className={`duty-${light}`} />
    </svg>
  )
}
