import { useMemo } from 'react'
import { meQuery, queryClient } from '../../shared/api/queries'
import type { MemberRef, Outcome } from '../../shared/api/types'
import { connection } from '../../shared/connection'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { at } from '../../shared/time/format'
import { firstName } from '../../shared/ui/Name'
import type { Deed } from './doing'

/** Fetched once the page stands: nobody acts in its first half second. */
type Deeds = typeof import('./doing')
let loaded: Deeds | undefined
const deeds = async (): Promise<Deeds> => (loaded = await import('./doing'))
setTimeout(() => void deeds(), 1000)

/** What one may do with comments, each at once, each with its way back (Z). */
export interface Actions {
  take(ids: string[]): Promise<void>
  giveTo(ids: string[], member: MemberRef): Promise<void>
  free(ids: string[]): Promise<void>
  later(ids: string[], until: string): Promise<void>
  wake(ids: string[]): Promise<void>
  resolve(ids: string[], outcome: Outcome): Promise<void>
  reopen(ids: string[]): Promise<void>
  label(ids: string[], change: (labels: string[]) => string[]): Promise<void>
}

export function useActions(): Actions {
  const say = useSay()
  const language = useLanguage()
  return useMemo(() => {
    const refused = (reason: string) => void toast(say('queue.didNot', { reason }), { tone: 'danger' })

    async function act(deedOf: (deeds: Deeds) => Deed, ids: string[], tell: (n: number) => string) {
      if (ids.length === 0) return
      if (!connection.get().online) return refused(say('queue.offlineAction'))
      const doing = loaded ?? (await deeds())
      const deed = deedOf(doing)
      const done = await doing.perform(deed, ids, refused)
      if (done.length) toast(tell(done.length), { undo: () => void doing.takeBack(deed, done, refused) })
    }

    return {
      take: async (ids) => {
        const me = queryClient.getQueryData(meQuery.queryKey)
        if (me)
          await act(
            ({ giving }) => giving({ id: me.id, name: me.name }),
            ids,
            (n) => say('queue.didTake', { n }),
          )
      },
      giveTo: (ids, member) =>
        act(
          ({ giving }) => giving(member),
          ids,
          () => say('queue.didGive', { name: firstName(member.name) }),
        ),
      free: (ids) =>
        act(
          ({ freeing }) => freeing,
          ids,
          () => say('queue.didFree'),
        ),
      later: (ids, until) =>
        act(
          ({ putOff }) => putOff(until),
          ids,
          () => say('queue.didLater', { time: at(language, until) }),
        ),
      wake: (ids) =>
        act(
          ({ waking }) => waking,
          ids,
          () => say('queue.didUnsnooze'),
        ),
      resolve: (ids, outcome) =>
        act(
          ({ resolving }) => resolving(outcome),
          ids,
          (n) => say('queue.didResolve', { n, outcome: say(`queue.${outcome}`) }),
        ),
      reopen: (ids) =>
        act(
          ({ reopen }) => reopen,
          ids,
          () => say('queue.didReopen'),
        ),
      label: (ids, change) =>
        act(
          ({ labels }) => labels(change),
          ids,
          () => say('queue.didLabel'),
        ),
    }
  }, [say, language])
}
