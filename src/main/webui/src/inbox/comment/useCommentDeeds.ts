import { useMemo } from 'react'
import { answer, api } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import { keys, queryClient } from '../../shared/api/queries'
import type { CommentView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { networkTitle } from '../../shared/network'
import { put } from '../comments'

export interface CommentDeeds {
  like(): void
  hide(): void
  show(): void
}

/** What is done to the comment on its network: shown at once, taken back if the network refuses. */
export function useCommentDeeds(comment: CommentView): CommentDeeds {
  const say = useSay()
  return useMemo(() => {
    const params = { path: { id: comment.id } }
    const network = networkTitle(comment.channel.network)

    async function act(guess: Partial<CommentView>, ask: () => Promise<unknown>): Promise<boolean> {
      put({ ...comment, ...guess }, 'guess')
      try {
        await ask()
        return true
      } catch (error) {
        put(comment, 'guess')
        const { problem } = problemOf(error)
        toast(say('comment.didNot', { reason: problem.detail ?? problem.title }), { tone: 'danger' })
        return false
      } finally {
        void queryClient.invalidateQueries({ queryKey: keys.comment(comment.id) })
      }
    }

    const visibility = (hidden: boolean) => () =>
      hidden
        ? answer(api.PUT('/api/v1/comments/{id}/visibility', { params, body: { hidden } }))
        : answer(api.DELETE('/api/v1/comments/{id}/visibility', { params }))

    const show = async () => {
      if (await act({ hidden: false }, visibility(false))) toast(say('comment.didShow', { network }))
    }
    return {
      like: () =>
        void act({ liked: !comment.liked }, () =>
          comment.liked
            ? answer(api.DELETE('/api/v1/comments/{id}/like', { params }))
            : answer(api.PUT('/api/v1/comments/{id}/like', { params })),
        ),
      hide: async () => {
        if (await act({ hidden: true }, visibility(true)))
          toast(say('comment.didHide', { network }), { undo: () => void show() })
      },
      show: () => void show(),
    }
  }, [comment, say])
}
