import { Columns2 } from 'lucide-react'
import { useState } from 'react'
import { Phrase, useSay } from '../../shared/i18n/words'
import { Moment } from '../../shared/time/Moment'
import { Button } from '../../shared/ui/Button'
import { firstName, Name } from '../../shared/ui/Name'
import type { Rival } from '../draft/draft'
import type { Drafting } from '../draft/drafting'
import { Strip } from './Strip'
import './rival.css'

/** Both texts side by side, mine chosen beforehand; nothing is overwritten until a person says so. */
export function RivalStrip({ rival, drafting }: { rival: Rival; drafting: Drafting }) {
  const say = useSay()
  const [mine, setMine] = useState(true)
  const theirs = rival.by ? <Name of={{ name: firstName(rival.by.name) }} /> : say('reply.otherWindow')
  return (
    <Strip tone="warn" icon={<Columns2 size={16} strokeWidth={1.75} aria-hidden="true" />}>
      <b>{say('reply.rivals')}</b>
      <p>{rival.by ? <Phrase of="reply.rivalsTeam" values={{ name: theirs }} /> : say('reply.rivalsTab')}</p>
      <fieldset className="rivals">
        <legend className="visually-hidden">{say('reply.rivals')}</legend>
        <label>
          <input type="radio" name="rival" checked={mine} onChange={() => setMine(true)} />
          <b>{say('reply.keepMine')}</b>
          <span dir="auto">{drafting.current.text}</span>
        </label>
        <label>
          <input type="radio" name="rival" checked={!mine} onChange={() => setMine(false)} />
          <b>
            {theirs} · <Moment of={new Date(rival.at).toISOString()} />
          </b>
          <span dir="auto">{rival.text}</span>
        </label>
      </fieldset>
      <Button look="primary" onClick={() => drafting.choose(mine ? 'mine' : 'theirs')}>
        {say(mine ? 'reply.keepMine' : 'reply.useTheirs')}
      </Button>
    </Strip>
  )
}
