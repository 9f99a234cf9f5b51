import { useQuery } from '@tanstack/react-query'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useLocation, useSearch } from 'wouter'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { day } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { endsSoon, lastDay } from '../days'
import { activeQuery } from '../server'
import { channelsOf, roleDoes } from '../words'
import './list-view.css'
import { COLUMNS, type Column, pressed, readOrder, sorted, writeOrder } from './sorting'

/** The twin of the grid: one line per delegation, for whoever reads rather than looks. */
export function ListView({ open, onOpen }: { open: string | null; onOpen: (id: string) => void }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const [, go] = useLocation()
  const place = new URLSearchParams(useSearch())
  const order = readOrder(place.get('sort'))
  const { data, error, refetch } = useQuery(activeQuery)
  if (error && !data) return <ProblemView error={error} again={() => void refetch()} />
  if (!data) return <Skeleton rows={8} height="41px" />

  function sortBy(column: Column) {
    place.set('sort', writeOrder(pressed(order, column)))
    go(`/delegations?${place}`, { replace: true })
  }

  return (
    <div className="list-scroll">
      <table className="delegation-list" aria-label={say('delegation.list')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={order.by === column ? (order.down ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" onClick={() => sortBy(column)}>
                  {say(`delegation.col_${column}`)}
                  {order.by === column &&
                    (order.down ? (
                      <ArrowDown size={14} aria-hidden="true" />
                    ) : (
                      <ArrowUp size={14} aria-hidden="true" />
                    ))}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(data, order, (one) => channelsOf(say, one)).map((one) => (
            <tr key={one.id} data-current={one.id === open}>
              <th scope="row">
                <button type="button" className="link-button" onClick={() => onOpen(one.id)}>
                  <bdi>{one.member.name}</bdi>
                </button>
              </th>
              <td>{roleDoes(say, one.role)}</td>
              <td>
                <bdi>{channelsOf(say, one)}</bdi>
              </td>
              <td data-soon={endsSoon(one.until, now)}>{day(language, lastDay(one.until), now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.length === 0 && <p className="list-none">{say('delegation.noneActive')}</p>}
    </div>
  )
}
