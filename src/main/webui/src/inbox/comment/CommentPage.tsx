import { useQuery } from '@tanstack/react-query'
import { channelsQuery, commentQuery, meQuery } from '../../shared/api/queries'
import type { CommentDetail } from '../../shared/api/types'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { known } from '../comments'
import { CommentView } from './CommentView'
import { usePresence } from './usePresence'
import './comment-page.css'

const WATCHING_MS = 4_000

/** One comment: what was written, what we answer, what is around it. */
export default function CommentPage({ id }: { id: string }) {
  const {
    data: detail,
    error,
    refetch,
  } = useQuery({
    ...commentQuery(id),
    refetchInterval: ({ state }) => (isGoing(state.data) ? WATCHING_MS : false),
  })
  const { data: me } = useQuery(meQuery)
  const { data: channels } = useQuery(channelsQuery)
  usePresence(id, detail !== undefined)

  const comment = detail ?? known(id)
  if (!comment && error) return <ProblemView page error={error} again={() => void refetch()} />
  if (!comment || !me) return <Skeleton rows={6} />
  const channel = channels?.find((one) => one.id === comment.channel.id)
  return <CommentView comment={comment} detail={isWhole(detail) ? detail : undefined} channel={channel} me={me} />
}

/** The live stream tells the end of a sending too; this is for the case that the stream is cut. */
function isGoing(comment: CommentDetail | undefined): boolean {
  return comment?.replies?.some((reply) => ['queued', 'approved', 'sending'].includes(reply.state)) ?? false
}

/** A list may have put its shorter view of the comment where the whole one belongs. */
function isWhole(comment: CommentDetail | undefined): boolean {
  return comment?.replies !== undefined && comment.thread !== undefined
}
