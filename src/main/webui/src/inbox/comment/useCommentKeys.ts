import type { RefObject } from 'react'
import { useLocation } from 'wouter'
import type { ReplyBoxHandle } from '../../reply/ReplyBox'
import type { CommentView } from '../../shared/api/types'
import { useKeys } from '../../shared/keyboard/useKeys'
import { useActionKeys } from '../actions/useActionKeys'
import { neighbours } from '../queue/neighbours'

interface Targets {
  readonly reply: RefObject<ReplyBoxHandle | null>
  readonly note: () => void
  readonly like: () => void
  readonly hide: () => void
}

/** The comment's own keys; those of the list (T I H E L) act on this comment. */
export function useCommentKeys(page: RefObject<HTMLElement | null>, comment: CommentView, targets: Targets): void {
  const [, go] = useLocation()
  const { id, can } = comment
  const to = (which: 'previous' | 'next') => () => {
    const neighbour = neighbours(id)[which]
    if (neighbour) go(`/queue/${neighbour}`)
  }

  useKeys(page, {
    j: to('next'),
    k: to('previous'),
    r: () => targets.reply.current?.focus(),
    n: targets.note,
    f: can.like ? targets.like : undefined,
    v: can.hide ? targets.hide : undefined,
    z: () => targets.reply.current?.undo() ?? false,
    // before the list's own T: whoever answers is asked about first
    t: () => targets.reply.current?.take() ?? false,
  })

  useActionKeys(page, {
    ids: () => [id],
    done: (kind) => kind === 'resolve' && to('next')(),
  })
}
