import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { shortDay } from '../speech'
import { dateOf } from './held'
import { ShiftMark } from './ShiftMark'
import type { Held } from './types'
import type { Board } from './useBoard'
import { shiftWords } from './words'

/** What one looks for first in a plan: one's own. */
export function MyPart({ memberId, held, board }: { memberId: string; held: Held[]; board: Board }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const spoken = { say, language, now }
  const mine = held.filter((one) => one.memberId === memberId).sort((a, b) => a.from.localeCompare(b.from))
  if (mine.length === 0) return null
  return (
    <section className="plan-mine" aria-labelledby="plan-mine">
      <h2 id="plan-mine">{say('plan.mine', { n: mine.length })}</h2>
      <ul>
        {mine.map((shift) => (
          <li key={shift.key}>
            <ShiftMark shift={shift} desks={board.desks} />
            <span>
              {shortDay(language, dateOf(shift.from), now)}: {shiftWords(spoken, shift, board.desks)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
