import { useEffect, useState } from 'react'
import './skeleton.css'

/** Nothing for 200 ms, then rows of the final height: a fast answer never flickers. */
export function Skeleton({ rows, height = 'var(--row)' }: { rows: number; height?: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const wait = setTimeout(() => setLate(true), 200)
    return () => clearTimeout(wait)
  }, [])
  return (
    <div aria-hidden="true" className="skeleton" data-late={late}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without content have nothing else
        <div className="skeleton-row" style={{ height }} key={row}>
          <span />
          <span />
        </div>
      ))}
    </div>
  )
}
