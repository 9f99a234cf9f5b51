import { Files } from 'lucide-react'
import type { ReplyView } from '../../shared/api/types'
import { Phrase, useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { firstName, Name } from '../../shared/ui/Name'
import { Strip } from '../box/Strip'
import type { Others } from './deciding'

interface Props {
  readonly others: ReplyView[]
  readonly onChoose: (others: Others) => void
  readonly onClose: () => void
}

/** Two people answered the same comment. Before one of them goes, somebody says what becomes of the other. */
export function OthersAsk({ others, onChoose, onClose }: Props) {
  const say = useSay()
  return (
    <Strip
      tone="held"
      icon={<Files size={16} strokeWidth={1.75} aria-hidden="true" />}
      actions={
        <>
          <Button autoFocus onClick={() => onChoose('keep')}>
            {say('reply.othersKeep')}
          </Button>
          <Button onClick={() => onChoose('return')}>{say('reply.othersReturn')}</Button>
          <Button look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        </>
      }
    >
      <b>{say('reply.othersWait', { n: others.length || 1 })}</b>
      <ul className="others-wait">
        {others.map((other) => (
          <li key={other.id}>
            <Phrase of="reply.replyOf" values={{ name: <Name of={{ name: firstName(other.author.name) }} /> }} />:{' '}
            <bdi dir="auto">{other.text}</bdi>
          </li>
        ))}
      </ul>
    </Strip>
  )
}
