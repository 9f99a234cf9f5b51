import { useQuery } from '@tanstack/react-query'
import type { Me } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { may } from '../../team/roles'
import type { Coverage } from '../types'
import { SwapRow } from './SwapRow'
import { swapsQuery } from './server'
import type { MyShift } from './shifts'
import { isBusyIn, type Swap, sortSwaps } from './swaps'

interface Props {
  readonly me: Me
  readonly shifts: MyShift[]
  readonly coverage: Coverage
  readonly now: number
}

/** What colleagues ask for, and what became of mine. */
export function Swaps({ me, shifts, coverage, now }: Props) {
  const say = useSay()
  const { data, error, refetch } = useQuery(swapsQuery)
  const reader = { id: me.id, plans: may(me, 'plan') }
  const zoneOf = ({ desk }: Swap) => coverage.desks.find((one) => one.desk.id === desk.id)?.zone ?? 'Europe/Helsinki'
  const busyIn = (swap: Swap) => isBusyIn(swap, zoneOf(swap), shifts)
  const { waiting, mine } = sortSwaps(data ?? [], reader, busyIn)
  const several = coverage.desks.length > 1
  return (
    <section className="shifts-card" aria-labelledby="swaps">
      <h2 id="swaps">{say('shifts.swaps')}</h2>
      {error && !data && <ProblemView error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} height="2.5rem" />}
      {data && waiting.length + mine.length === 0 && <p className="shifts-quiet">{say('shifts.swapsNone')}</p>}
      {rows(waiting, say('shifts.swapsWaiting'))}
      {rows(mine, say('shifts.swapsMine'))}
    </section>
  )

  function rows(swaps: Swap[], title: string) {
    if (swaps.length === 0) return null
    return (
      <>
        <h3>{title}</h3>
        <ul>
          {swaps.map((swap) => (
            <SwapRow
              key={swap.id}
              swap={swap}
              busyThen={busyIn(swap)}
              reader={reader}
              shifts={shifts}
              several={several}
              now={now}
            />
          ))}
        </ul>
      </>
    )
  }
}
