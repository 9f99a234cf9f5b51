import { type Language, preferences } from '../preferences'
import { store } from '../store'
import type { Strings } from './words'

type Some = { strings: Partial<Strings> }

const first: Record<Language, () => Promise<Some>> = {
  fi: () => import('./fi'),
  sv: () => import('./sv'),
  en: () => import('./en'),
}

const later: Record<Language, () => Promise<Some>> = {
  fi: () => import('./fi/later'),
  sv: () => import('./sv/later'),
  en: () => import('./en/later'),
}

/** The language that is spoken now, with as many of its strings as were needed so far. */
export const spoken = store<{ language: Language; strings: Strings } | null>(null)

let laterWanted = false

export async function speak(language: Language) {
  const parts = await Promise.all([first[language](), laterWanted ? later[language]() : { strings: {} }])
  const strings = Object.assign({}, ...parts.map((part) => part.strings)) as Strings
  spoken.set({ language, strings })
}

/** Before a page that is fetched on demand is drawn. */
export async function speakLater() {
  if (laterWanted) return
  laterWanted = true
  const { language } = preferences()
  const { strings } = await later[language]()
  spoken.set((now) => now && { ...now, strings: { ...now.strings, ...strings } })
}
