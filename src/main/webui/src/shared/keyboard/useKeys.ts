import { type RefObject, useEffect, useRef } from 'react'
import { preferences } from '../preferences'
import { inOverlay, inScope, isField, isSingle, keyName } from './scope'

/** A handler that returns false leaves the key to the browser. */
export type Bindings = Record<string, ((event: KeyboardEvent) => unknown) | undefined>

/**
 * Single keys for a part of the page: `useKeys(listRef, { t: take, 'Shift+A': approveAll })`. They act only while
 * focus is inside `scope` or on the body, so that nothing fires while somebody writes.
 */
export function useKeys(
  scope: RefObject<HTMLElement | null>,
  bindings: Bindings,
  enabled = true,
  heardAt: Document | Window = document,
) {
  const latest = useRef(bindings)
  latest.current = bindings
  useEffect(() => {
    if (!enabled) return
    const onKey = (event: Event) => handle(event as KeyboardEvent, scope.current, latest.current)
    heardAt.addEventListener('keydown', onKey)
    return () => heardAt.removeEventListener('keydown', onKey)
  }, [scope, enabled, heardAt])
}

export function handle(event: KeyboardEvent, scope: Element | null, bindings: Bindings): boolean {
  if (event.defaultPrevented || isField(event.target) || inOverlay(event.target)) return false
  if (!inScope(event.target, scope)) return false
  const name = keyName(event)
  const act = name && bindings[name]
  if (!act || (isSingle(name) && !preferences().singleKeys)) return false
  if (act(event) === false) return false
  event.preventDefault()
  return true
}
