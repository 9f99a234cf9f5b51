import { useInfiniteQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { PageHead } from '../app/PageHead'
import { useSay } from '../shared/i18n/words'
import { Button } from '../shared/ui/Button'
import { ProblemView } from '../shared/ui/ProblemView'
import { Skeleton } from '../shared/ui/Skeleton'
import { NoticeRow } from './NoticeRow'
import './notices-page.css'
import { markRead, noticeKeys, noticesPage } from './server'

/** What I should know, the newest first; each leads to what it is about. */
export default function NoticesPage() {
  const say = useSay()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...noticeKeys.all, 'list'],
    queryFn: ({ pageParam }) => noticesPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next || undefined,
  })
  const notices = data?.pages.flatMap(({ items }) => items) ?? []
  const unread = notices.filter(({ readAt }) => !readAt)
  return (
    <>
      <PageHead
        title={say('app.notices')}
        actions={
          unread.length > 0 && (
            <Button
              icon={<Check size={16} strokeWidth={1.75} aria-hidden="true" />}
              onClick={() => void markRead(unread.map(({ id }) => id))}
            >
              {say('notice.readAll')}
            </Button>
          )
        }
      />
      {error && !data && <ProblemView error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} height="57px" />}
      {data && notices.length === 0 && <p className="notices-none">{say('notice.none')}</p>}
      {notices.length > 0 && (
        <ul id="list" className="notices" aria-label={say('notice.list')}>
          {notices.map((one) => (
            <NoticeRow key={one.id} notice={one} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <p className="notices-none">
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('notice.more')}
          </Button>
        </p>
      )}
    </>
  )
}
