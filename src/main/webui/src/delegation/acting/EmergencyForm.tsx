import { useId, useState } from 'react'
import { useSay } from '../../shared/i18n/words'
import { ReasonForm } from '../parts/ReasonForm'
import { askEmergency } from './server'

/** A reason that everybody reads, and whether it is meant. */
export function EmergencyForm({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const name = useId()
  const [drill, setDrill] = useState(false)

  async function ask(reason: string) {
    await askEmergency(reason, drill)
    onClose()
  }

  return (
    <div className="delegation-form">
      <fieldset className="trust-field">
        {[false, true].map((one) => (
          <label key={String(one)}>
            <input type="radio" name={name} checked={drill === one} onChange={() => setDrill(one)} />
            <span>
              {say(one ? 'acting.drill' : 'acting.real')}{' '}
              <small>{say(one ? 'acting.drillHint' : 'acting.realHint')}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <ReasonForm
        label={say('acting.askWhy')}
        hint={say('acting.askHint')}
        submit={say('acting.askNow')}
        danger={!drill}
        onSay={ask}
        onClose={onClose}
      />
    </div>
  )
}
