import './marks.css'

/** Somebody is there, now. */
export function LampDot() {
  return <span className="lamp-dot" aria-hidden="true" />
}

/** Nobody has it. */
export function FreeRing() {
  return (
    <svg className="free-ring" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="7.6" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="3.2 1.6" />
    </svg>
  )
}

/** The tower, its lamp and its beam. */
export function Tower({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M10.6 6.6 2 3.6v6z" fill="var(--lamp)" />
      <path d="M10 4.8 12.5 2.4 15 4.8v3.4h-5z" fill="currentColor" />
      <path d="M11 5.6h3v2h-3z" fill="var(--lamp)" />
      <path d="M9.3 8.8h6.4v1.3H9.3zM10.1 11h4.8l.9 8.6H9.2z" fill="currentColor" />
      <path d="M9.8 13.6h5.4l.2 2.2H9.6z" fill="var(--rail)" />
      <path d="M8 20.2h9v1.5H8z" fill="currentColor" />
    </svg>
  )
}
