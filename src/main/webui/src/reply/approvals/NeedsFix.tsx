import { useState } from 'react'
import { ReasonForm } from '../../delegation/parts/ReasonForm'
import type { ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { firstName } from '../../shared/ui/Name'
import { complain } from './deciding'

/** It is out there already; said to its writer, and counted where trust is decided. */
export function NeedsFix({ reply }: { reply: ReplyView }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const name = firstName(reply.author.name)

  async function tell(reason: string) {
    await complain(reply, reason)
    toast(say('reply.complained', { name }))
    setAsking(false)
  }

  if (!asking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {say('reply.complain')}
      </Button>
    )
  }
  return (
    <ReasonForm
      label={say('reply.complainWhy')}
      hint={say('reply.complainHint')}
      submit={say('reply.complain')}
      onSay={tell}
      onClose={() => setAsking(false)}
    />
  )
}
