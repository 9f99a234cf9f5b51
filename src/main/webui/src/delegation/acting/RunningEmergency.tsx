import { useState } from 'react'
import type { BreakGlass } from '../../shared/api/delegation'
import { problemOf } from '../../shared/api/problem'
import type { Me } from '../../shared/api/types'
import { Phrase, useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { oclock } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { Name } from '../../shared/ui/Name'
import { may } from '../../team/roles'
import { minutesTo } from './emergency'
import { confirmEmergency, endEmergency } from './server'

/** Asked: a second person says yes. Open: how long still, and the way to end it. */
export function RunningEmergency({ one, me }: { one: BreakGlass; me: Me }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const [busy, setBusy] = useState(false)
  const { state, drill, askedBy, second, confirmBy, until, reason } = one
  const asked = state === 'asked'
  const ends = asked ? confirmBy : (until ?? confirmBy)
  const mine = askedBy.id === me.id
  const mayEnd = mine || second?.id === me.id || may(me, 'delegate')
  const sentence = asked ? (drill ? 'acting.askedDrill' : 'acting.asked') : drill ? 'acting.openDrill' : 'acting.open'

  async function act(deed: () => Promise<unknown>, words: string) {
    setBusy(true)
    try {
      await deed()
      toast(words)
    } catch (refused) {
      const { problem } = problemOf(refused)
      toast(problem.detail ?? problem.title, { tone: 'danger' })
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="acting-running" data-drill={drill} data-asked={asked} role="status">
      <p>
        <b>
          <Phrase
            of={sentence}
            values={{
              name: <Name of={askedBy} />,
              second: second && <Name of={second} />,
              time: oclock(language, ends),
            }}
          />
        </b>
      </p>
      <p dir="auto">”{reason}”</p>
      <p className="acting-left">{say('acting.left', { n: minutesTo(ends, Math.max(now, Date.now())) })}</p>
      {asked && mine && <p>{say('acting.yours')}</p>}
      <div className="form-actions">
        {asked && !mine && (
          <Button
            look="primary"
            disabled={busy}
            onClick={() => void act(() => confirmEmergency(one), say('acting.confirmed'))}
          >
            {say('acting.confirm')}
          </Button>
        )}
        {mayEnd && (
          <Button look="danger" disabled={busy} onClick={() => void act(() => endEmergency(one), say('acting.ended'))}>
            {say(asked ? 'acting.takeAsk' : 'acting.end')}
          </Button>
        )}
      </div>
    </div>
  )
}
