import { useState } from 'react'
import { problemOf } from '../../shared/api/problem'
import { keys, queryClient } from '../../shared/api/queries'
import type { ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { announceNow, toast } from '../../shared/messages'
import { refresh, showReply } from '../server'
import { approveReply, type Refusal, refusalOf, returnReply, type Yes } from './deciding'

export type Decided = 'approved' | 'returned' | 'gone'

/** Takes one decision at a time, and says what stood in the way. */
export function useDeciding(reply: ReplyView, onDecided?: (how: Decided, reply: ReplyView) => void) {
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()

  async function decide(how: Decided, asking: () => Promise<ReplyView>): Promise<Refusal | undefined> {
    if (busy) return undefined
    setBusy(true)
    setRefusal(undefined)
    try {
      const decided = await asking()
      showReply(decided)
      void queryClient.invalidateQueries({ queryKey: keys.approvals })
      onDecided?.(how, decided)
      return undefined
    } catch (error) {
      return await notTaken(error)
    } finally {
      setBusy(false)
    }
  }

  async function notTaken(error: unknown): Promise<Refusal> {
    const { problem } = problemOf(error)
    const why = refusalOf(problemOf(error))
    setRefusal(why)
    if (why === 'changed') announceNow(say('reply.changedNow'))
    if (why === 'own') toast(say('reply.ownReply'), { tone: 'danger' })
    if (why === 'refused') toast(problem.detail ?? problem.title, { tone: 'danger' })
    if (why === 'decided') {
      toast(say('reply.decidedMeanwhile'), { tone: 'danger' })
      void queryClient.invalidateQueries({ queryKey: keys.approvals })
    }
    await refresh(reply.commentId)
    return why
  }

  return {
    busy,
    refusal,
    clear: () => setRefusal(undefined),
    approve: (yes: Yes) => decide('approved', () => approveReply(reply, yes)),
    // whoever returns it waits for the answer in the form, which shows what is wrong with the reason
    async giveBack(reason: string) {
      const returned = await returnReply(reply, reason)
      showReply(returned)
      void queryClient.invalidateQueries({ queryKey: keys.approvals })
      onDecided?.('returned', returned)
    },
  }
}
