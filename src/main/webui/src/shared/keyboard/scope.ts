/** When a single key may act: never while somebody writes, never inside a menu or a dialog. */
const FIELDS =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"]'
const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null
}

export function inOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OVERLAYS) !== null
}

/** Focus on the body counts as focus in the page. */
export function inScope(target: EventTarget | null, scope: Element | null): boolean {
  if (!(target instanceof Node) || !scope) return false
  return target === document.body || target === document.documentElement || scope.contains(target)
}

/** The name of a key as the map writes it: "t", "Shift+A", "ArrowDown", "?". Never with Ctrl, Alt or Meta. */
export function keyName(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null
  if (event.key.length > 1) return event.shiftKey ? `Shift+${event.key}` : event.key
  const lower = event.key.toLowerCase()
  const letter = lower !== event.key.toUpperCase()
  return letter && event.shiftKey ? `Shift+${event.key.toUpperCase()}` : lower
}

export const isSingle = (name: string) => name.length === 1 || /^Shift\+.$/.test(name)
