import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { answer, api } from '../../shared/api/client'
import { channelsQuery, meQuery } from '../../shared/api/queries'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { may } from '../../team/roles'
import { firstNamesOf } from '../speech'
import { addDays, wallOf } from '../wall'
import { worstNow } from './light'
import type { Voice } from './words'

/** Far enough to know when a desk that is closed for the holidays opens. */
const AHEAD = 14
/** Events say when the rules change; the hours themselves come and go by the clock. */
const FRESH = 5 * 60_000
const ZONE = 'Europe/Helsinki'

const lightQuery = (today: string) =>
  queryOptions({
    queryKey: ['coverage', 'light', today],
    // from yesterday: a night shift, or a gap, may have begun then
    queryFn: () =>
      answer(
        api.GET('/api/v1/coverage', { params: { query: { from: addDays(today, -1), until: addDays(today, AHEAD) } } }),
      ),
    staleTime: FRESH,
    placeholderData: (last) => last,
  })

/** The light of my desks as it is now, the one that needs somebody most first. */
export function useLight() {
  const now = useNow()
  const { data: me } = useQuery(meQuery)
  const reads = !me || may(me, 'read')
  const { data: coverage, error } = useQuery({ ...lightQuery(wallOf(now, ZONE).date), enabled: reads })
  const desks = useMemo(() => coverage && worstNow(coverage.desks, now), [coverage, now])
  const nameOf = useMemo(() => firstNamesOf({ members: coverage?.members ?? [] }), [coverage])
  return { now, me, desks, coverage, nameOf, failed: error !== null && !coverage, reads }
}

/** Speaks in the time of a desk. */
export function useVoice({ now, nameOf }: Pick<ReturnType<typeof useLight>, 'now' | 'nameOf'>, zone: string): Voice {
  const say = useSay()
  const language = useLanguage()
  const { data: channels } = useQuery(channelsQuery)
  return { say, language, zone, now, nameOf, channelOf: (id) => channels?.find((one) => one.id === id)?.name }
}
