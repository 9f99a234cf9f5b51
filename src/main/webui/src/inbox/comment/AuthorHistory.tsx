import { useQuery } from '@tanstack/react-query'
import { UserRound } from 'lucide-react'
import { Link } from 'wouter'
import { answer, api } from '../../shared/api/client'
import type { CommentView } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { at, day } from '../../shared/time/format'
import { Skeleton } from '../../shared/ui/Skeleton'
import './author-history.css'

const LOOK_BACK = 50
const SHOWN = 3

/** What this author wrote to us before. */
export function AuthorHistory({ comment }: { comment: CommentView }) {
  const say = useSay()
  const language = useLanguage()
  const { author } = comment
  const { data, error } = useQuery({
    queryKey: ['author', author.id],
    queryFn: () =>
      answer(
        api.GET('/api/v1/comments', {
          params: {
            query: { author: author.id, state: 'any', snoozed: 'any', sort: 'newest', limit: LOOK_BACK },
          },
        }),
      ),
    staleTime: 5 * 60_000,
    // some networks do not say who wrote
    enabled: author.id !== '',
  })
  if (error || author.id === '') return null
  const others = data?.items.filter((one) => one.id !== comment.id)
  const since = others?.at(-1)?.createdAt
  return (
    <section>
      <h2>
        <UserRound size={16} strokeWidth={1.75} aria-hidden="true" />
        <bdi>{author.name}</bdi>
      </h2>
      {!others && <Skeleton rows={1} height="2.5rem" />}
      {others?.length === 0 && <p className="context-quiet">{say('comment.authorOnly')}</p>}
      {others && since && (
        <p className="context-quiet">
          {data?.next
            ? say('comment.authorMore', { n: others.length })
            : say('comment.authorMany', { n: others.length, since: day(language, since) })}
        </p>
      )}
      <ul className="author-comments">
        {others?.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <Link href={`/queue/${one.id}`}>
              <span dir="auto">{one.text}</span>
              <small>
                {at(language, one.createdAt)}
                {one.outcome && ` · ${say(`comment.outcome_${one.outcome}`)}`}
              </small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
