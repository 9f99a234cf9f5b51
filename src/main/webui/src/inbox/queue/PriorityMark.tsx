import { useSay } from '../../shared/i18n/words'
import './priority-mark.css'

/** Three bars: the number says how much, the bars say it at a glance, and without colour. */
export const level = (score: number) => (score >= 60 ? 3 : score >= 30 ? 2 : 1)

export function PriorityMark({ score }: { score: number }) {
  const say = useSay()
  return (
    <span className={`priority priority-${level(score)}`} role="img" aria-label={say('queue.priorityOf', { n: score })}>
      <b>{score}</b>
      <span className="priority-bars">
        <i />
        <i />
        <i />
      </span>
    </span>
  )
}
