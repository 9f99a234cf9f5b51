import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Role } from '../../shared/api/delegation'
import { Phrase, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Name } from '../../shared/ui/Name'
import { DelegationForm } from '../parts/DelegationForm'
import { actingQuery } from '../server'

interface Props {
  readonly role?: Role
  readonly channel?: string | null
  readonly onClose?: () => void
  readonly onAsked?: () => void
}

export function AskPanel({ role, channel, onClose, onAsked }: Props) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (onClose) heading.current?.focus()
  }, [onClose])

  function done() {
    toast(say('delegation.asked'))
    onAsked?.()
    onClose?.()
  }

  return (
    <section className="ask-panel" aria-labelledby="ask">
      <h2 id="ask" ref={heading} tabIndex={-1}>
        {say('delegation.askTitle')}
      </h2>
      <WhoDecides />
      <DelegationForm
        role={role}
        channels={channel ? [channel] : []}
        submit={() => say('app.askForIt')}
        onDone={done}
        onClose={onClose}
      />
    </section>
  )
}

/** People want to know who will read what they write. */
export function WhoDecides() {
  const { data } = useQuery(actingQuery)
  if (!data?.owner) return null
  const { owner, deputy, acting } = data
  return (
    <p className="who-decides">
      {acting && deputy ? (
        <Phrase of="delegation.decidesFor" values={{ name: <Name of={owner} />, deputy: <Name of={deputy} /> }} />
      ) : (
        <Phrase of="delegation.decides" values={{ name: <Name of={owner} /> }} />
      )}
    </p>
  )
}
