import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import { PageHead } from '../app/PageHead'
import { channelsQuery, meQuery } from '../shared/api/queries'
import { useSay } from '../shared/i18n/words'
import { Button } from '../shared/ui/Button'
import { ProblemView } from '../shared/ui/ProblemView'
import { Skeleton } from '../shared/ui/Skeleton'
import { may } from '../team/roles'
import { AuditFilters } from './AuditFilters'
import { AuditRow } from './AuditRow'
import './audit-page.css'
import { ChainLine } from './ChainLine'
import { addressOf, filterOf } from './filter'
import { auditPage } from './server'
import { TrailFile } from './TrailFile'

/** Who did what, when and for whom; nothing here can be changed. */
export default function AuditPage() {
  const say = useSay()
  const [, go] = useLocation()
  const filter = filterOf(useSearch())
  const { data: me } = useQuery(meQuery)
  const { data: channels = [] } = useQuery(channelsQuery)
  const audits = may(me, 'audit')
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['audit', 'trail', filter],
    queryFn: ({ pageParam }) => auditPage(filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next || undefined,
  })
  const entries = data?.pages.flatMap(({ items }) => items) ?? []
  const channelName = (id?: string) => channels.find((one) => one.id === id)?.name
  const end = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!end.current || !hasNextPage || isFetchingNextPage) return
    const near = new IntersectionObserver(([seen]) => seen?.isIntersecting && void fetchNextPage(), {
      rootMargin: '800px',
    })
    near.observe(end.current)
    return () => near.disconnect()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])

  return (
    <>
      <PageHead title={say('app.audit')} actions={<TrailFile filter={filter} channelName={channelName} />}>
        {me && (audits ? <ChainLine /> : <span className="audit-own">{say('trail.ownOnly')}</span>)}
      </PageHead>
      <AuditFilters filter={filter} members={audits} onChange={(next) => go(addressOf(next), { replace: true })} />
      {error && !data && <ProblemView error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={10} height="49px" />}
      {data && entries.length === 0 && (
        <p className="audit-none">
          {say('trail.empty')}{' '}
          {addressOf(filter) !== '/audit' && (
            <Button onClick={() => go('/audit', { replace: true })}>{say('trail.clear')}</Button>
          )}
        </p>
      )}
      {entries.length > 0 && (
        <ol id="list" className="audit-list" aria-label={say('trail.list')}>
          {entries.map((entry) => (
            <AuditRow key={entry.id} entry={entry} channel={channelName(entry.channelId)} />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <p className="audit-none" ref={end}>
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('trail.more')}
          </Button>
        </p>
      )}
    </>
  )
}
