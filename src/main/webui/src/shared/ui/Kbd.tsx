import './kbd.css'

/** A key as it is printed on the keyboard. Decoration: the shortcut itself is in aria-keyshortcuts. */
export function Kbd({ children }: { children: string }) {
  return (
    <span className="kbd" aria-hidden="true">
      {children.length === 1 ? children.toUpperCase() : children}
    </span>
  )
}
