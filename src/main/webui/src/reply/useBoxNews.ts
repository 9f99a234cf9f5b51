import { useEffect, useRef } from 'react'
import type { CommentDetail } from '../shared/api/types'
import { useSay } from '../shared/i18n/words'
import { announce, announceNow } from '../shared/messages'
import { networkTitle } from '../shared/network'
import { reasonOf } from './box/reasonOf'
import type { Box } from './state'

/** What must be heard when the box changes: at once that a reply failed or is uncertain, politely all else. */
export function useBoxNews(box: Box, comment: CommentDetail): void {
  const say = useSay()
  const before = useRef(box.kind)
  const network = networkTitle(comment.channel.network)

  useEffect(() => {
    if (before.current === box.kind) return
    before.current = box.kind
    if (box.kind === 'unknown') announceNow(say('reply.unknown'))
    if (box.kind === 'queued') announce(say('reply.canUndo'))
    if (box.kind === 'held') announce(say('reply.waits'))
    if (box.kind === 'returned') announceNow(say('reply.cameBack'))
    if (box.kind === 'failed') {
      const reason = reasonOf(box.reply, say)
      announceNow(reason ? say('reply.failed', { network, reason }) : say('reply.failedPlain', { network }))
    }
  }, [box, say, network])
}
