import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CommentDetail } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import type { RunItem } from './run'
import './run-list.css'
import { RunRow } from './RunRow'
import { TrustProposals } from './TrustProposals'
import type { Bulk } from './useBulk'

interface Props {
  readonly run: RunItem[]
  readonly current: string
  readonly commentOf: (item: RunItem) => CommentDetail | undefined
  readonly edited: ReadonlySet<string>
  readonly bulk: Bulk
  readonly decides: boolean
  readonly onOpen: (id: string) => void
  readonly foot: ReactNode
}

export function RunList({ run, current, commentOf, bulk, decides, onOpen, foot }: Props) {
  const say = useSay()
  const ready = run.filter((item) => bulk.may(item) === undefined).length
  const { size } = bulk.selected
  return (
    <section className="run-list" aria-label={say('approval.list')} data-keep-focus>
      <header>
        {ready > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: in a checkbox of the browser the letters would not act
          <button
            type="button"
            role="checkbox"
            className="tick"
            aria-checked={size === 0 ? false : size === ready ? true : 'mixed'}
            aria-label={say('approval.selectAll')}
            onClick={bulk.all}
          >
            {size === ready ? <Check size={14} strokeWidth={2.5} aria-hidden="true" /> : null}
            {size > 0 && size < ready ? <Minus size={14} strokeWidth={2.5} aria-hidden="true" /> : null}
          </button>
        )}
        <b>{size > 0 ? say('approval.selected', { n: size }) : say('approval.waiting', { n: run.length })}</b>
        {size > 0 && (
          <Button
            look="primary"
            aria-keyshortcuts="Shift+A"
            disabled={bulk.busy}
            onClick={() => void bulk.approveAll()}
          >
            {say('approval.approveN', { n: size })}
          </Button>
        )}
      </header>
      <ul id="list">
        {run.map((item) => (
          <RunRow
            key={item.id}
            item={item}
            comment={commentOf(item)}
            current={item.id === current}
            stopped={bulk.may(item)}
            ticked={bulk.selected.has(item.id)}
            onTick={() => bulk.toggle(item.id)}
            onOpen={() => onOpen(item.id)}
          />
        ))}
      </ul>
      <footer>
        {foot}
        {decides && <TrustProposals />}
      </footer>
    </section>
  )
}
