import { type Axis, type Bar, placeOn } from '../bars'
import './light-bar.css'

/** Lamplight over the service hours: full with two, half with one, hatched red with nobody. Its words stand beside it. */
export function LightBar({ bars, axis, now }: { bars: Bar[]; axis: Axis; now?: number }) {
  return (
    <span className="light-bar" aria-hidden="true">
      {bars.map((bar) => {
        const { left, width } = placeOn(axis, bar)
        const past = now !== undefined && bar.until <= now
        const place = { left: `${left}%`, width: `calc(${width}% - 1px)` }
        return <i key={bar.from} data-light={bar.light} data-past={past} style={place} />
      })}
      {now !== undefined && now > axis.from && now < axis.until && (
        <b style={{ left: `${placeOn(axis, { from: now, until: now }).left}%` }} />
      )}
    </span>
  )
}
