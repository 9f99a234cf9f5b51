import { useEffect, useRef } from 'react'
import { loginAddress, sessionEnded } from '../shared/api/session'
import { useSay } from '../shared/i18n/words'
import { Button } from '../shared/ui/Button'
import './session-ended.css'

/** Lies over the page and throws nothing away: drafts stay, and login returns to this very place. */
export default function SessionEnded() {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => dialog.current?.showModal?.(), [])

  return (
    <dialog
      ref={dialog}
      className="session-ended"
      aria-labelledby="session-ended"
      onClose={() => sessionEnded.set(false)}
    >
      <h2 id="session-ended">{say('team.sessionEnded')}</h2>
      <p>{say('team.sessionEndedDetail')}</p>
      <div className="session-ended-actions">
        <Button look="quiet" onClick={() => sessionEnded.set(false)}>
          {say('team.stayHere')}
        </Button>
        <Button look="primary" autoFocus onClick={() => location.assign(loginAddress())}>
          {say('team.logIn')}
        </Button>
      </div>
    </dialog>
  )
}
