import { CircleHelp, ExternalLink } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import type { CommentDetail, ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { networkTitle } from '../../shared/network'
import { Button } from '../../shared/ui/Button'
import type { Verdict } from '../server'
import { Strip } from './Strip'
import './unknown.css'

interface Props {
  readonly comment: CommentDetail
  readonly reply: ReplyView
  readonly mayDecide: boolean
  readonly onVerdict: (verdict: Verdict) => Promise<void>
}

const focusNow = (field: HTMLInputElement | null) => field?.focus()

/** Nobody knows whether it was posted. A person looks and says; until then nothing can be sent from here. */
export function UnknownBox({ comment, reply, mayDecide, onVerdict }: Props) {
  const say = useSay()
  const [there, setThere] = useState(false)
  const [busy, setBusy] = useState(false)
  const field = useId()
  const network = networkTitle(comment.channel.network)
  const place = comment.url ?? comment.post?.url

  async function decide(verdict: Verdict) {
    setBusy(true)
    await onVerdict(verdict).finally(() => setBusy(false))
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const permalink = String(new FormData(event.currentTarget).get('permalink')).trim()
    if (permalink) void decide({ posted: true, permalink })
  }

  return (
    <>
      <Strip tone="warn" icon={<CircleHelp size={16} strokeWidth={1.75} aria-hidden="true" />}>
        <b>{say('reply.unknown')}</b>
        <p>{say('reply.unknownLook', { network })}</p>
      </Strip>
      <p className="box-theirs" dir="auto">
        {reply.text}
      </p>
      <div className="unknown-actions">
        {place && (
          <a className="button" href={place} target="_blank" rel="noreferrer">
            <ExternalLink size={16} strokeWidth={1.75} aria-hidden="true" />
            {say('reply.openOn', { network })}
          </a>
        )}
        {mayDecide && !there && (
          <>
            <Button disabled={busy} onClick={() => setThere(true)}>
              {say('reply.there')}
            </Button>
            <Button disabled={busy} onClick={() => void decide({ posted: false })}>
              {say('reply.notThere')}
            </Button>
          </>
        )}
      </div>
      {there && (
        <form className="unknown-link" onSubmit={submit}>
          <label htmlFor={field}>{say('reply.permalink')}</label>
          <input
            id={field}
            name="permalink"
            type="url"
            required
            ref={focusNow}
            autoComplete="off"
            aria-describedby={`${field}-why`}
          />
          <p id={`${field}-why`}>{say('reply.permalinkWhy', { network })}</p>
          <Button type="submit" look="primary" disabled={busy}>
            {say('reply.save')}
          </Button>
          <Button onClick={() => setThere(false)}>{say('app.back')}</Button>
        </form>
      )}
    </>
  )
}
