import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { WEEKS } from '../period'
import type { PreviewBody } from '../types'
import { PreviewLines } from './PreviewLines'
import { isReason, ReasonField } from './ReasonField'
import './removal.css'
import { usePreview } from './usePreview'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** of what goes, where the server can tell what it would do */
  readonly preview?: PreviewBody
  readonly submit: string
  readonly remove: (confirmation?: string) => Promise<unknown>
  readonly onClose: () => void
}

/** What cannot be taken back is asked about once, with what it would do; the safe button has the focus. */
export function Removal({ title, children, preview, submit, remove, onClose }: Props) {
  const say = useSay()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const { result, dim } = usePreview(preview)
  const needsReason = result?.opensGaps === true
  const ready = !busy && (!preview || (result !== undefined && !dim)) && (!needsReason || isReason(reason))

  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal?.()
    dialog.current?.querySelector<HTMLElement>('[data-safe]')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  async function yes() {
    if (!ready) return
    setBusy(true)
    try {
      await remove(needsReason ? reason.trim() : undefined)
    } catch (problem) {
      setRefused(problem)
      setBusy(false)
    }
  }

  return (
    <dialog ref={dialog} className="removal" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      {result && <PreviewLines result={result} dim={dim} days={WEEKS * 7} />}
      {needsReason && <ReasonField value={reason} onChange={setReason} />}
      {refused !== undefined && <ProblemView error={refused} />}
      <div className="change-actions">
        <Button data-safe="" onClick={onClose}>
          {say('desks.keep')}
        </Button>
        <Button look="danger" aria-disabled={!ready} onClick={() => void yes()}>
          {submit}
        </Button>
      </div>
    </dialog>
  )
}
