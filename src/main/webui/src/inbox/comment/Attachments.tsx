import { Paperclip } from 'lucide-react'
import { useState } from 'react'
import type { CommentView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import './attachments.css'

type Attachment = CommentView['attachments'][number]

/** Pictures have their place before they come: nothing jumps. What cannot be shown is a link. */
export function Attachments({ of }: { of: readonly Attachment[] }) {
  if (of.length === 0) return null
  return (
    <ul className="attachments">
      {of.map((attachment, index) => (
        <li key={attachment.url}>
          <One of={attachment} n={index + 1} />
        </li>
      ))}
    </ul>
  )
}

function One({ of: { kind, url }, n }: { of: Attachment; n: number }) {
  const say = useSay()
  const [broken, setBroken] = useState(false)
  const picture = kind === 'image' && !broken
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      className={picture ? 'attachment-picture' : 'attachment-link'}
    >
      {picture ? (
        <img
          src={url}
          alt={say('comment.picture', { n })}
          width={108}
          height={76}
          loading="lazy"
          referrerPolicy="no-referrer"
          onError={() => setBroken(true)}
        />
      ) : (
        <>
          <Paperclip size={14} strokeWidth={1.75} aria-hidden="true" />
          {say('comment.attachment', { kind })}
        </>
      )}
    </a>
  )
}
