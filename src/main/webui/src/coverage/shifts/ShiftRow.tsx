import { Repeat2 } from 'lucide-react'
import { useState } from 'react'
import type { Me } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import { type NameOf, shortDay } from '../speech'
import { localOf } from '../wall'
import { AskSwap } from './AskSwap'
import { type MyShift, timesOf } from './shifts'
import { isAsked, type Swap } from './swaps'
import { partnerWords, timesWords, whenWords } from './words'

interface Props {
  readonly me: Me
  readonly shift: MyShift
  readonly swaps: Swap[]
  readonly nameOf: NameOf
  readonly several: boolean
  readonly now: number
}

/** One shift: when, where, with whom; and the way to ask somebody to take it. */
export function ShiftRow({ me, shift, swaps, nameOf, several, now }: Props) {
  const say = useSay()
  const language = useLanguage()
  const [asking, setAsking] = useState(false)
  const times = timesOf(shift.from, shift.until, shift.zone)
  const local = { desk: shift.desk, from: localOf(shift.from, shift.zone), until: localOf(shift.until, shift.zone) }
  const asked = isAsked(local, swaps, me.id)
  const name = whenWords(say, language, times, now, several ? shift.desk.name : undefined)
  return (
    <li className="shift-row" data-now={shift.from <= now}>
      <div className="shift-line">
        <p className="shift-when">
          <time dateTime={new Date(shift.from).toISOString()}>
            <b>{shortDay(language, shift.date, now)}</b> {timesWords(say, language, times)}
          </time>
        </p>
        <p className="shift-with">
          {several && (
            <>
              <bdi>{shift.desk.name}</bdi>
              {' · '}
            </>
          )}
          {partnerWords(say, language, shift, nameOf)}
          {shift.approvesOnly && <small>{say('shifts.approvesOnly')}</small>}
          {shift.source === 'substitute' && shift.insteadOf && (
            <small>{say('coverage.source_substitute', { name: nameOf(shift.insteadOf.id) })}</small>
          )}
        </p>
        {asked ? (
          <Chip tone="held">{say('shifts.isAsked')}</Chip>
        ) : (
          <Button
            look="quiet"
            icon={<Repeat2 size={16} strokeWidth={1.75} aria-hidden="true" />}
            aria-label={say('shifts.askOf', { shift: name })}
            title={say('shifts.ask')}
            aria-expanded={asking}
            onClick={() => setAsking(!asking)}
          />
        )}
      </div>
      {asking && !asked && <AskSwap me={me} shift={shift} local={local} onClose={() => setAsking(false)} />}
    </li>
  )
}
