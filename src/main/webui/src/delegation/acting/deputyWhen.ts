import type { ActingOwner } from '../../shared/api/delegation'
import type { Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { day } from '../../shared/time/format'
import { firstName } from '../../shared/ui/Name'
import { lastDay } from '../days'

/** "21.12. – 24.12.", "whenever Risto is away", or both. */
export function deputyWhen(
  say: Say,
  language: Language,
  { from, until, whenAbsent, owner }: ActingOwner,
  now: number,
): string {
  const words: string[] = []
  if (until) {
    const begins = day(language, from ?? now, now)
    words.push(say('acting.fromUntil', { from: begins, until: day(language, lastDay(until), now) }))
  }
  if (whenAbsent && owner) words.push(say('acting.whenAway', { owner: firstName(owner.name) }))
  return words.join(', ')
}
