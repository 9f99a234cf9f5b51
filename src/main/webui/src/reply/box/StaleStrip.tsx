import { MessageSquarePlus } from 'lucide-react'
import { Phrase, useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { Name } from '../../shared/ui/Name'
import type { Change } from '../reading'
import { Strip } from './Strip'
import './changes.css'

const WORDS = { entry: 'reply.newEntry', edited: 'reply.newEdit', reply: 'reply.newReply' } as const
const SHOWN = 5

/** What is new stands above the text; the text and the cursor stay where they are. */
export function StaleStrip({ changes, onRead }: { changes: readonly Change[]; onRead: () => void }) {
  const say = useSay()
  return (
    <Strip
      tone="warn"
      icon={<MessageSquarePlus size={16} strokeWidth={1.75} aria-hidden="true" />}
      actions={<Button onClick={onRead}>{say('reply.readOn')}</Button>}
    >
      <b>{say('reply.stale')}</b>
      <ul className="changes">
        {changes.slice(-SHOWN).map((change) => (
          <li key={change.id}>
            <span className="changes-who">
              <Phrase of={WORDS[change.what]} values={{ name: <Name of={{ name: change.who }} /> }} />:
            </span>{' '}
            <bdi dir="auto">{change.text}</bdi>
          </li>
        ))}
      </ul>
    </Strip>
  )
}
