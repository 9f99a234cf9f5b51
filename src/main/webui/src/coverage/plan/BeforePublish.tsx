import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { problemOf } from '../../shared/api/problem'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { PreviewLines } from '../parts/PreviewLines'
import { isReason, ReasonField } from '../parts/ReasonField'
import type { Looked } from '../parts/usePreview'
import { hoursIn } from '../speech'
import { changesOf } from './diff'
import type { Board } from './useBoard'
import './before-publish.css'

interface Props {
  readonly title: string
  readonly submit: string
  readonly board: Board
  readonly looked: Looked
  /** false while something is missing */
  readonly ready?: boolean
  /** fields of its own, above what changes */
  readonly children?: ReactNode
  readonly onSave: (confirmation: string | undefined) => Promise<void>
  readonly onClose: () => void
}

/** Who gains or loses what, which gaps go and come; a reason where one opens. */
export function BeforePublish({ title, submit, board, looked, ready = true, children, onSave, onClose }: Props) {
  const say = useSay()
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const { result, error, dim } = looked
  const { dates, before } = board
  const changes = useMemo(
    () => (result ? changesOf(before, result.desks, { from: dates[0]!, until: dates.at(-1)! }, Date.now()) : []),
    [result, before, dates],
  )
  // an unusually long shift is saved only with why, as a gap is
  const long = refused !== undefined && problemOf(refused).code === 'long-shift'
  const needsReason = result?.opensGaps === true || long
  const mayGo = ready && !busy && !dim && result !== undefined && (!needsReason || isReason(reason))

  async function save(event: FormEvent) {
    event.preventDefault()
    if (!mayGo) return
    setBusy(true)
    try {
      await onSave(needsReason ? reason.trim() : undefined)
    } catch (problem) {
      setRefused(problem)
      setBusy(false)
    }
  }

  const hours = (minutes: number) => hoursIn(language, minutes)
  return (
    <form className="before-publish" aria-labelledby="before-publish" onSubmit={(event) => void save(event)}>
      <h2 id="before-publish" ref={head} tabIndex={-1}>
        {title}
      </h2>
      {children}
      {error ? (
        <ProblemView error={error} />
      ) : !result ? (
        <Skeleton rows={4} height="2rem" />
      ) : (
        <div className="before-publish-what" data-dim={dim} aria-busy={dim}>
          <PreviewLines result={result} dim={dim} days={Math.max(84, dates.length)} />
          {changes.length > 0 && <p>{say('plan.toldThem')}</p>}
          {changes.length === 0 ? (
            <p>{say('plan.nobodyChanges')}</p>
          ) : (
            <table className="plan-changes">
              <caption>{say('plan.changes')}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('coverage.person')}</th>
                  <th scope="col">{say('plan.col_now')}</th>
                  <th scope="col">{say('plan.col_then')}</th>
                  <th scope="col">{say('plan.col_change')}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ member, before: was, after }) => {
                  const more = after.minutes - was.minutes
                  return (
                    <tr key={member.id}>
                      <th scope="row">
                        <bdi>{member.name}</bdi>
                      </th>
                      <td>{say('plan.hoursShifts', { hours: hours(was.minutes), n: was.shifts })}</td>
                      <td>{say('plan.hoursShifts', { hours: hours(after.minutes), n: after.shifts })}</td>
                      <td>
                        {more === 0
                          ? say('plan.otherTimes')
                          : say(more > 0 ? 'plan.gains' : 'plan.loses', { hours: hours(Math.abs(more)) })}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          )}
        </div>
      )}
      {needsReason && <ReasonField value={reason} onChange={setReason} />}
      {refused !== undefined && <ProblemView error={refused} />}
      <div className="change-actions">
        <Button type="submit" look="primary" aria-disabled={!mayGo}>
          {submit}
        </Button>
        <Button onClick={onClose}>{say('app.cancel')}</Button>
      </div>
    </form>
  )
}
