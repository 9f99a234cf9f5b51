import { useQuery } from '@tanstack/react-query'
import type { Me } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import type { Coverage } from '../types'
import { AskRow } from './AskRow'
import { putTo } from './ask'
import { asksQuery } from './server'

interface Props {
  readonly me: Me
  readonly coverage: Coverage
  readonly now: number
}

/** What colleagues want to know of me; where nobody asks there is nothing to see. */
export function MyAsks({ me, coverage, now }: Props) {
  const say = useSay()
  const { data = [] } = useQuery(asksQuery)
  const asks = putTo(data, me.id)
  if (asks.length === 0) return null
  return (
    <section className="shifts-card" aria-labelledby="my-asks">
      <h2 id="my-asks">{say('coverage.myAsks')}</h2>
      <ul>
        {asks.map((ask) => (
          <AskRow
            key={ask.id}
            ask={ask}
            me={me.id}
            one={coverage.desks.find(({ desk }) => desk.id === ask.desk.id)}
            now={now}
          />
        ))}
      </ul>
    </section>
  )
}
