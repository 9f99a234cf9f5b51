import { GitCompareArrows } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import './conflict.css'

interface Props {
  /** what another one changed, each with how it is now */
  readonly lines: { readonly field: string; readonly now: string }[]
  readonly keepMine: () => void
  readonly takeTheirs: () => void
}

/** Somebody saved meanwhile: both versions, and a choice. */
export function Conflict({ lines, keepMine, takeTheirs }: Props) {
  const say = useSay()
  return (
    <div className="conflict" role="alert">
      <h3>
        <GitCompareArrows size={16} strokeWidth={1.75} aria-hidden="true" />
        {say('desks.conflict')}
      </h3>
      <dl>
        {lines.map(({ field, now }) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>{now}</dd>
          </div>
        ))}
      </dl>
      <div className="change-actions">
        <Button onClick={keepMine}>{say('desks.keepMine')}</Button>
        <Button onClick={takeTheirs}>{say('desks.takeTheirs')}</Button>
      </div>
      <small>{say('desks.conflictHint')}</small>
    </div>
  )
}
