import { Thermometer } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { newKey } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { announce, toast } from '../../shared/messages'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { saveAbsence } from '../server'
import { shortDay } from '../speech'
import './ill-now.css'
import { addDays, instantOf, wallOf } from '../wall'

/** One tap and a yes: away from now until the end of a day. It is never blocked and never asks why. */
export function IllNow({ zone }: { zone: string }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        icon={<Thermometer size={16} strokeWidth={1.75} aria-hidden="true" />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {say('shifts.ill')}
      </Button>
      {open && <IllDialog zone={zone} onClose={() => setOpen(false)} />}
    </>
  )
}

function IllDialog({ zone, onClose }: { zone: string; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const today = wallOf(now, zone).date
  const [until, setUntil] = useState(today)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  // asked again because nobody answered it is the same illness
  const key = useRef(newKey())
  const from = useRef(new Date().toISOString())

  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal?.()
    // the safe button is the first one
    dialog.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  function change(day: string) {
    setUntil(day)
    key.current = newKey()
  }

  async function tell() {
    // an emptied field, or a day that is over, is today
    const last = [until, today].toSorted().at(-1)!
    if (busy) return
    setBusy(true)
    try {
      const ends = new Date(instantOf(addDays(last, 1), 0, zone)).toISOString()
      await saveAbsence({ kind: 'ill', from: from.current, until: ends, substitutes: [] }, key.current)
      const words = say('shifts.illDone', { day: shortDay(language, last, now) })
      toast(words)
      announce(words)
      onClose()
    } catch (problem) {
      if (!problemOf(problem).unreachable) key.current = newKey()
      setRefused(problem)
      setBusy(false)
    }
  }

  return (
    <dialog ref={dialog} className="ill-dialog" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{say('shifts.illHead')}</h2>
      <p>{say('shifts.illDetail')}</p>
      <label className="field">
        <span>{say('shifts.illUntil')}</span>
        <input type="date" required min={today} value={until} onChange={(event) => change(event.target.value)} />
      </label>
      {refused !== undefined && <ProblemView error={refused} />}
      <div className="shifts-actions">
        <Button onClick={onClose}>{say('app.cancel')}</Button>
        <Button look="danger" aria-disabled={busy} onClick={() => void tell()}>
          {say('shifts.illYes')}
        </Button>
      </div>
    </dialog>
  )
}
