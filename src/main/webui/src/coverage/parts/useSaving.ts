import { type FormEvent, useRef, useState } from 'react'
import { newKey } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import type { PreviewBody } from '../types'
import { isReason } from './ReasonField'
import { usePreview } from './usePreview'

interface Asked {
  /** what would be saved; missing while something has to be filled in first, or nothing is another */
  readonly preview: PreviewBody | undefined
  /** a shift is too long to be saved without a reason */
  readonly long?: boolean
  readonly save: (key: string, confirmation?: string) => Promise<void>
}

/** The way from a form to what is saved: seen first, with a reason where a gap opens, and once however often it is pressed. */
export function useSaving({ preview, long = false, save }: Asked) {
  const looked = usePreview(preview)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const text = JSON.stringify(preview)
  const [refused, setRefused] = useState<{ of?: string; problem: unknown }>()
  const asked = text + reason.trim()
  const key = useRef({ of: asked, key: newKey() })
  if (key.current.of !== asked) key.current = { of: asked, key: newKey() }
  const needsReason = preview !== undefined && (long || looked.result?.opensGaps === true)
  const seen = looked.result !== undefined && !looked.dim && !looked.error
  const ready = preview !== undefined && seen && !busy && (!needsReason || isReason(reason))

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!ready) return
    setBusy(true)
    setRefused(undefined)
    try {
      await save(key.current.key, needsReason ? reason.trim() : undefined)
      setReason('')
    } catch (problem) {
      // what was refused was not saved; only where nobody answered it may have been
      if (!problemOf(problem).unreachable) key.current = { of: asked, key: newKey() }
      setRefused({ of: text, problem })
    } finally {
      setBusy(false)
    }
  }

  return {
    looked,
    needsReason,
    reason,
    setReason,
    ready,
    // another change is not refused yet; that somebody else was quicker is told as a conflict
    refused: refused?.of === text && problemOf(refused?.problem).status !== 412 ? refused?.problem : undefined,
    submit,
  }
}

export type Saving = ReturnType<typeof useSaving>
