import { useSyncExternalStore } from 'react'

export type Language = 'fi' | 'sv' | 'en'
export const LANGUAGES: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

export interface Preferences {
  language: Language
  theme: 'auto' | 'light' | 'dark'
  density: 'comfortable' | 'compact'
  /** WCAG 2.1.4: whoever speaks to their computer turns single letters off */
  singleKeys: boolean
  sort: 'priority' | 'newest' | 'oldest' | 'due'
}

const PLACE = 'majakka.preferences'
const listeners = new Set<() => void>()
let current = read()

function read(): Preferences {
  const kept = stored()
  return { language: spoken(), theme: 'auto', density: 'comfortable', singleKeys: true, sort: 'priority', ...kept }
}

function stored(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? '{}')
  } catch {
    return {}
  }
}

function spoken(): Language {
  const known = (navigator.languages ?? []).map((tag) => tag.slice(0, 2)).find((tag) => tag in LANGUAGES)
  return (known as Language) ?? 'fi'
}

export function preferences(): Preferences {
  return current
}

export function prefer(change: Partial<Preferences>) {
  current = { ...current, ...change }
  try {
    localStorage.setItem(PLACE, JSON.stringify(current))
  } catch {
    // a private window forgets; the page still follows for now
  }
  show()
  for (const tell of listeners) tell()
}

function show() {
  const root = document.documentElement
  if (current.theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = current.theme
  root.dataset.density = current.density
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    () => current,
  )
}
