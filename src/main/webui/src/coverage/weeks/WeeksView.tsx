import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLanguage } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { axisOf } from '../bars'
import { DeskRows } from '../parts/DeskRows'
import { Legend } from '../parts/Legend'
import { Side } from '../parts/Side'
import type { Go, Place } from '../place'
import { plansQuery } from '../server'
import { firstNamesOf } from '../speech'
import type { DeskCoverage } from '../types'
import type { Seen } from '../useCoverage'
import { cellsOf } from './cells'
import { DayLines } from './DayLines'
import { WeeksGrid } from './WeeksGrid'

interface Props {
  readonly seen: Seen
  readonly one: DeskCoverage
  readonly place: Place
  readonly go: Go
}

/** Twelve weeks at a glance and, beside them, what is to be done. */
export function WeeksView({ seen, one, place, go }: Props) {
  const language = useLanguage()
  const phone = usePhone()
  const { data: plans } = useQuery(plansQuery(one.desk.id))
  const cells = useMemo(() => cellsOf(one, language, seen.now, plans), [one, language, seen.now, plans])
  const axis = useMemo(() => axisOf(one.days, one.zone), [one])
  const nameOf = useMemo(() => firstNamesOf(seen.coverage!), [seen.coverage])
  const open = (date: string) => go({ desk: one.desk.id, view: 'day', date })
  const many = (seen.sorted?.length ?? 0) > 1
  const coming = cells.filter(({ past }) => !past)
  return (
    <div className="coverage-body">
      <div className="coverage-main" id="list" tabIndex={-1}>
        {many && <DeskRows seen={seen} chosen={one.desk.id} onChoose={(desk) => go({ desk, date: place.date })} />}
        {phone ? (
          <>
            <Side seen={seen} one={one} plans={plans} go={go} />
            <DayLines cells={coming} one={one} axis={axis} nameOf={nameOf} desk={seen.desk} onOpen={open} weeks />
          </>
        ) : (
          <>
            <WeeksGrid
              cells={cells}
              one={one}
              axis={axis}
              coverage={seen.coverage!}
              desk={seen.desk}
              date={place.date ?? seen.today}
              onOpen={open}
            />
            <Legend keys />
          </>
        )}
      </div>
      {!phone && <Side seen={seen} one={one} plans={plans} go={go} />}
    </div>
  )
}
