import type { TrustLevel } from '../../shared/api/delegation'
import './trust-bars.css'

const FILLED: Record<TrustLevel, number> = { supervised: 1, sampled: 2, free: 3 }

/** One bar: each reply is approved. Two: some are. Three: none. The word always stands beside. */
export function TrustBars({ level }: { level: TrustLevel }) {
  return (
    <span className="trust-bars" aria-hidden="true">
      {[1, 2, 3].map((bar) => (
        <span key={bar} data-filled={bar <= FILLED[level]} />
      ))}
    </span>
  )
}
