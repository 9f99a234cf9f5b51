import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { newKey } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import { meQuery } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { announce, toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { Kbd } from '../../shared/ui/Kbd'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { may } from '../../team/roles'
import { PreviewLines } from '../parts/PreviewLines'
import { isReason, ReasonField } from '../parts/ReasonField'
import { usePreview } from '../parts/usePreview'
import { saveOverrides, takeBack } from '../server'
import type { OverrideBody } from '../types'

interface Props {
  readonly changes: OverrideBody[]
  readonly days: number
  readonly onSaved: () => void
  readonly onCancel?: () => void
  /** what is rather done than confirmed at once, around the button that does; it has the key then */
  readonly rather?: (confirm: ReactNode) => ReactNode
}

/** Nothing is saved before what it does was seen. */
export function BeforeSave({ changes, days, onSaved, onCancel, rather }: Props) {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  const plans = may(me, 'plan')
  const [only] = changes
  const { result, error, dim } = usePreview(
    plans && only ? (changes.length > 1 ? { overrides: changes } : { override: only }) : undefined,
  )
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const same = JSON.stringify(changes)
  const key = useRef({ of: same, key: newKey() })
  if (key.current.of !== same) key.current = { of: same, key: newKey() }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another change is not refused yet
  useEffect(() => setRefused(undefined), [same])

  const ready = result !== undefined && !dim && !busy && (!result.opensGaps || isReason(reason))

  async function save() {
    if (!ready) return
    setBusy(true)
    try {
      const confirmed = result?.opensGaps ? changes.map((one) => ({ ...one, confirmation: reason.trim() })) : changes
      const saved = await saveOverrides(confirmed, key.current.key)
      toast(say('coverage.saved'), { undo: () => void takeBack(saved, say('coverage.undoReason')) })
      announce(say('coverage.saved'))
      onSaved()
    } catch (problem) {
      // what was refused was not saved; only where nobody answered it may have been
      if (!problemOf(problem).unreachable) key.current = { of: same, key: newKey() }
      setRefused(problem)
      setBusy(false)
    }
  }

  const latest = useRef(save)
  latest.current = save
  const keyed = rather === undefined
  useEffect(() => {
    if (!keyed) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [keyed])

  if (changes.length === 0) return null
  if (!plans) return <p className="before-none">{say('coverage.onlyPlanner')}</p>
  return (
    <section className="before-save" aria-labelledby="before-save">
      <h3 id="before-save">{say('coverage.beforeSave')}</h3>
      {error ? (
        <ProblemView error={error} />
      ) : result ? (
        <PreviewLines result={result} dim={dim} days={days} />
      ) : (
        <Skeleton rows={2} height="2.5rem" />
      )}
      {result?.opensGaps && <ReasonField value={reason} onChange={setReason} />}
      {refused !== undefined && <ProblemView error={refused} />}
      {rather ? (
        rather(
          <Button aria-disabled={!ready} onClick={() => void save()}>
            {say('coverage.confirmNow')}
          </Button>,
        )
      ) : (
        <div className="before-save-actions">
          <Button look="primary" aria-disabled={!ready} aria-keyshortcuts="Control+Enter" onClick={() => void save()}>
            {say('coverage.confirmNow')} <Kbd>Ctrl ⏎</Kbd>
          </Button>
          {onCancel && <Button onClick={onCancel}>{say('app.cancel')}</Button>}
        </div>
      )}
    </section>
  )
}
