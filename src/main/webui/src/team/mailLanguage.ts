import { answer, api } from '../shared/api/client'
import { keys, queryClient } from '../shared/api/queries'
import type { Me } from '../shared/api/types'
import { type Language, preferences } from '../shared/preferences'

/** What was chosen and not told yet: before login nobody can be told, and the way back from there is in the same tab. */
const PLACE = 'majakka.language'

/** One after the other, so that the last choice is the last that the server hears of. */
let turn: Promise<void> = Promise.resolve()
let known: string | undefined

/** Mail comes in the language that is chosen here. The page speaks it whether or not the server hears of it. */
export function tellChoice(language: Language): Promise<void> {
  keep(language)
  return tell(language)
}

/** Once after login: what was chosen before it, or what this page speaks for whoever never said. */
export async function tellOnceKnown(me: Me): Promise<void> {
  if (known === me.id) return
  known = me.id
  const language = kept() ?? (me.language ? undefined : preferences().language)
  if (language) await tell(language)
}

function tell(language: Language): Promise<void> {
  turn = turn.then(() => put(language)).catch(() => {})
  return turn
}

async function put(language: Language) {
  if (!queryClient.getQueryData<Me>(keys.me)?.may.includes('ask')) return
  await answer(api.PUT('/api/v1/me/language', { body: { language } }))
  if (kept() === language) sessionStorage.removeItem(PLACE)
  queryClient.setQueryData<Me>(keys.me, (me) => me && { ...me, language })
}

function kept(): Language | undefined {
  try {
    return (sessionStorage.getItem(PLACE) as Language | null) ?? undefined
  } catch {
    return undefined
  }
}

function keep(language: Language) {
  try {
    sessionStorage.setItem(PLACE, language)
  } catch {
    // where nothing may be kept it is told now or not at all
  }
}
