import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLanguage } from '../../shared/i18n/words'
import { absencesQuery, coverageQuery, desksQuery } from '../server'
import type { Absence, DeskCoverage } from '../types'
import { holidayName } from '../weeks/cells'
import { type PlanDesk, planDesk } from './hours'
import { datesOf } from './rows'

interface Time {
  readonly desks: { id: string }[]
  readonly from: string
  readonly until: string
  readonly atLeast?: number
}

/** All that a plan lies on: the hours of its desks, holidays, who is away. */
export interface Board {
  readonly desks: PlanDesk[]
  readonly dates: string[]
  readonly absences: Absence[]
  /** public holidays, their eves and the company's own days */
  readonly holidays: Set<string>
  readonly names: Map<string, string>
  /** duty as it is today */
  readonly before: DeskCoverage[]
}

export function useBoard(time: Time | undefined): { board?: Board; error: unknown; again: () => void } {
  const language = useLanguage()
  const coverage = useQuery({
    ...coverageQuery(time?.from ?? '', time?.until ?? ''),
    placeholderData: undefined,
    enabled: time !== undefined,
  })
  const desks = useQuery(desksQuery)
  const absences = useQuery(absencesQuery)
  const board = useMemo(() => {
    if (!time || !coverage.data || !desks.data || !absences.data) return undefined
    const before = time.desks.flatMap(({ id }) => coverage.data.desks.filter(({ desk }) => desk.id === id))
    const own = desks.data.filter(({ id }) => time.desks.some((one) => one.id === id))
    const days = before.flatMap((one) => one.days)
    const holidays = days.filter(({ holiday }) => holiday).map(({ date }) => date)
    const ownDays = own.flatMap((desk) => desk.holidays?.ownDays ?? [])
    const named = before.flatMap((one) =>
      // a season is told where it begins
      one.days.map((day, n) => {
        const occasion = day.occasion === one.days[n - 1]?.occasion ? undefined : day.occasion
        return [day.date, holidayName(language, day) ?? occasion] as const
      }),
    )
    return {
      desks: before.map((one) =>
        planDesk(
          one,
          own.find(({ id }) => id === one.desk.id),
          time.atLeast,
        ),
      ),
      dates: datesOf(time.from, time.until),
      absences: absences.data.filter(({ state }) => state === 'approved'),
      holidays: new Set([...holidays, ...ownDays.map(({ date }) => date)]),
      names: new Map(named.flatMap(([date, name]) => (name ? [[date, name] as const] : []))),
      before,
    }
  }, [time, coverage.data, desks.data, absences.data, language])
  return {
    board,
    error: coverage.error ?? desks.error ?? absences.error,
    again: () => void Promise.all([coverage.refetch(), desks.refetch(), absences.refetch()]),
  }
}
