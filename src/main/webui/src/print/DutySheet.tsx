import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { Link, useSearch } from 'wouter'
import { useTitle } from '../app/PageHead'
import { coverageQuery, desksQuery } from '../coverage/server'
import { addDays, wallOf } from '../coverage/wall'
import { useSay } from '../shared/i18n/words'
import { useNow } from '../shared/time/useNow'
import { Button } from '../shared/ui/Button'
import { ProblemView } from '../shared/ui/ProblemView'
import { Skeleton } from '../shared/ui/Skeleton'
import { DutyPage } from './DutyPage'
import './duty-sheet.css'
import { addressOf, PAGE_DAYS, periodOf } from './period'

const LENGTHS = [1, 2, 3]

/** Duty for the wall, four weeks a page: read without colours, and true at the time that stands on it. */
export default function DutySheet() {
  const say = useSay()
  const now = useNow()
  const search = useSearch()
  const desks = useQuery(desksQuery)
  const wanted = new URLSearchParams(search).get('desk')
  const desk = desks.data?.find(({ id }) => id === wanted) ?? desks.data?.[0]
  const { from, pages } = periodOf(search, wallOf(now, desk?.zone ?? 'Europe/Helsinki').date)
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...coverageQuery(from, addDays(from, pages * PAGE_DAYS - 1)),
    enabled: desk !== undefined,
  })
  useTitle(desk?.name, say('dutySheet.title'))
  const wrong = desks.error ?? error
  if (wrong && !data) return <ProblemView error={wrong} again={() => void refetch()} page />
  if (desks.data?.length === 0) return <p className="duty-none">{say('coverage.noDesk')}</p>
  const one = data?.desks.find((found) => found.desk.id === desk?.id)
  if (!desk || !data || !one || isPlaceholderData) return <Skeleton rows={10} />
  return (
    <article className="print-sheet duty-sheet">
      <nav className="print-actions no-print" aria-label={say('dutySheet.title')}>
        <Button
          look="primary"
          icon={<Printer size={16} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {say('sheet.print')}
        </Button>
        <Button onClick={() => history.back()}>{say('sheet.back')}</Button>
        {LENGTHS.map((length) => (
          <Link
            key={length}
            className="button"
            replace
            aria-current={length === pages ? 'page' : undefined}
            href={addressOf(desk.id, from, length)}
          >
            {say('dutySheet.weeks', { n: length * 4 })}
          </Link>
        ))}
      </nav>
      {Array.from({ length: pages }, (_, n) => (
        <DutyPage
          key={addDays(from, n * PAGE_DAYS)}
          monday={addDays(from, n * PAGE_DAYS)}
          one={one}
          desk={desk}
          coverage={data}
          now={now}
        />
      ))}
    </article>
  )
}
