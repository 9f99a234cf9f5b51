import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { Skeleton } from '../../shared/ui/Skeleton'
import { PreviewLines } from '../parts/PreviewLines'
import { ReasonField } from '../parts/ReasonField'
import { Refusal } from '../parts/Refusal'
import type { Looked } from '../parts/usePreview'
import { WEEKS } from '../period'

interface Props {
  readonly looked: Looked
  readonly needsReason: boolean
  readonly reason: string
  readonly onReason: (text: string) => void
  /** where it is not a gap that asks for a reason */
  readonly question?: string
  readonly hint?: string
  readonly refused: unknown
  readonly ready: boolean
  readonly submit: string
  /** where one was before */
  readonly back?: string
  /** said in place of what it would do, where that is known without asking */
  readonly instead?: ReactNode
}

/** What the form would do, and the way to save it. */
export function Result({
  looked,
  needsReason,
  reason,
  onReason,
  question,
  hint,
  refused,
  ready,
  submit,
  back = '/coverage',
  instead,
}: Props) {
  const say = useSay()
  const { result, error, dim } = looked
  const opened = result?.opened.length ?? 0
  return (
    <section className="change-result" aria-labelledby="before-save">
      <h2 id="before-save">{say('coverage.beforeSave')}</h2>
      {error ? (
        <Refusal error={error} />
      ) : instead !== undefined ? (
        instead
      ) : result ? (
        <>
          <p className="change-causes" data-tone={opened ? 'no' : 'ok'} role="status">
            {opened ? say('coverage.causes', { n: opened }) : say('coverage.causesNone')}
          </p>
          <PreviewLines result={result} dim={dim} days={WEEKS * 7} />
        </>
      ) : (
        <Skeleton rows={2} height="2.5rem" />
      )}
      {needsReason && <ReasonField value={reason} onChange={onReason} question={question} />}
      {hint && <small>{hint}</small>}
      {refused !== undefined && <Refusal error={refused} />}
      <div className="change-actions">
        <Button type="submit" look="primary" aria-disabled={!ready}>
          {submit}
        </Button>
        <Link className="button" href={back}>
          {say('app.cancel')}
        </Link>
      </div>
    </section>
  )
}
