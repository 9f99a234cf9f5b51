import { useQuery } from '@tanstack/react-query'
import { cannotRead } from '../app/useRailCounts'
import { absencesQuery } from '../delegation/acting/server'
import { channelsQuery, countsQuery } from '../shared/api/queries'
import { useLanguage, useSay } from '../shared/i18n/words'
import { number } from '../shared/time/format'
import { firstName } from '../shared/ui/Name'
import { awayNow } from './status'

/** What one wants to know beside the sentence: open work, who is away, what cannot be read. */
export function useFacts(now: number): string[] {
  const say = useSay()
  const language = useLanguage()
  const { data: absences = [] } = useQuery(absencesQuery)
  const { data: counts } = useQuery(countsQuery())
  const { data: channels = [] } = useQuery(channelsQuery)
  const away = awayNow(absences, now)
  const names = [...new Set(absences.filter(({ member }) => away.has(member.id)).map(({ member }) => member.name))]
  const cut = channels.filter(cannotRead).map(({ name }) => name)
  return [
    counts &&
      (counts.open
        ? say('home.openNow', { n: counts.open }).replace(String(counts.open), number(language, counts.open))
        : say('home.openNone')),
    names.length > 0 && say('home.away', { names: names.map(firstName).join(', ') }),
    cut.length > 0 && say('home.cut', { names: cut.join(', ') }),
  ].filter((words) => typeof words === 'string')
}
