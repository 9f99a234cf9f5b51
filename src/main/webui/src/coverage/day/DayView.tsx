import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { meQuery } from '../../shared/api/queries'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { page } from '../../shared/keyboard/page'
import { useKeys } from '../../shared/keyboard/useKeys'
import { may } from '../../team/roles'
import { AskedList } from '../ask/AskedList'
import { type AskDraft, Asking } from '../ask/Asking'
import { askedOf } from '../ask/ask'
import { axisOf, barsOf } from '../bars'
import type { Go, Place } from '../place'
import { absencesQuery } from '../server'
import { gapTimes, hour } from '../speech'
import type { DeskCoverage } from '../types'
import type { Seen } from '../useCoverage'
import { BeforeSave } from './BeforeSave'
import { Candidates } from './Candidates'
import { ChangeTimes } from './ChangeTimes'
import { DayGrid } from './DayGrid'
import { DayHead } from './DayHead'
import { DayLegend } from './DayLegend'
import { dayAxisOf } from './dayAxis'
import { overridesFor } from './overrides'
import { type Block, boundsOf, gapsOn, type Piece, rowsOf } from './rows'
import './day-view.css'
import { WhyChain } from './WhyChain'

interface Props {
  readonly seen: Seen
  readonly one: DeskCoverage
  readonly date: string
  readonly place: Place
  readonly go: Go
}

/** What would be instead of what is: a new shift, or another place for one. */
export interface Proposal extends Piece {
  readonly origin?: Block
}

/** One day: the light, a row for each person, why there is a gap and who could close it. */
export function DayView({ seen, one, date, place, go }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { data: me } = useQuery(meQuery)
  const { data: absences = [] } = useQuery(absencesQuery)
  const day = one.days.find((each) => each.date === date)
  const gaps = useMemo(() => gapsOn(one, date), [one, date])
  // what is over nobody closes any more; why it was is told all the same
  const open = gaps.filter(({ until }) => Date.parse(until) > seen.now)
  const [nth, setNth] = useState(0)
  const gap = open[Math.min(nth, open.length - 1)]
  const told = gap ?? gaps[0]
  const wanted = gap?.fixes.find(({ member, kind }) => member.id === place.fix && kind !== 'renewDelegation')
  const [own, setOwn] = useState<Proposal>()
  const [selected, setSelected] = useState<Block>()
  const [draft, setDraft] = useState<AskDraft>({ message: '' })
  const plans = may(me, 'plan')
  const axis = useMemo(() => dayAxisOf(date, day?.hours ?? 24, axisOf(one.days, one.zone), one.zone), [date, day, one])
  const rows = useMemo(() => rowsOf(one, date, absences, seen.now), [one, date, absences, seen.now])
  const proposal: Proposal | undefined =
    own ??
    (wanted && gap
      ? { memberId: wanted.member.id, from: Date.parse(gap.from), until: Date.parse(gap.until) }
      : undefined)

  const changes = useMemo(() => {
    if (!proposal) return []
    const overPlans = proposal.origin?.shift?.source === 'plan' || (wanted?.overPlans ?? false)
    return overridesFor(proposal.origin, proposal, { deskId: one.desk.id, zone: one.zone, overPlans })
  }, [proposal, wanted, one])

  const away = () => {
    setOwn(undefined)
    setSelected(undefined)
    if (place.fix) go({ desk: one.desk.id, view: 'day', date, fix: undefined }, true)
  }
  useKeys(page, {
    f: toCandidates,
    Escape: () => (proposal || selected ? away() : false),
  })
  // a gap that is gone takes its proposal with it
  useEffect(() => {
    if (place.fix && open.length === 0) go({ desk: one.desk.id, view: 'day', date, fix: undefined }, true)
  }, [place.fix, one.desk.id, open.length, date, go])

  if (!day) return null
  /** nobody asks themselves, or twice: then it is confirmed or not */
  const asks = gap && wanted && !own && wanted.member.id !== me?.id && !askedOf(gap, wanted.member.id)
  const asking = (confirm?: ReactNode) =>
    gap && (
      <Asking
        key={gap.from + gap.channelIds}
        gap={gap}
        zone={one.zone}
        day={boundsOf(date, one.zone)}
        fix={asks ? wanted : undefined}
        confirm={confirm}
        draft={draft}
        onDraft={setDraft}
        onAsked={away}
      />
    )
  return (
    <div className="coverage-body day-view">
      <div className="coverage-main" id="list" tabIndex={-1}>
        <DayHead day={day} gaps={gaps} one={one} go={go} />
        <DayGrid
          rows={rows}
          bars={barsOf(day, one.zone)}
          axis={axis}
          day={day}
          one={one}
          coverage={seen.coverage!}
          gap={told}
          proposal={proposal}
          editable={plans}
          selected={selected}
          onSelect={(block) => {
            setSelected(block)
            setOwn(undefined)
          }}
          onPropose={(piece) => {
            setSelected(undefined)
            setOwn(piece)
          }}
        />
        <DayLegend keys={plans} />
        {told && <WhyChain gap={told} zone={one.zone} absences={absences} />}
      </div>
      {(gap || plans) && (
        <aside className="coverage-side" aria-label={say('coverage.beforeSave')}>
          {open.length > 1 && (
            <fieldset className="gap-choice" aria-label={say('coverage.whichGap')}>
              {open.map((each, n) => {
                const { from, until } = gapTimes(each, one.zone)
                return (
                  <button
                    key={each.from + each.channelIds}
                    type="button"
                    aria-pressed={each === gap}
                    onClick={() => {
                      setNth(n)
                      setDraft({ message: '' })
                      away()
                    }}
                  >
                    {hour(language, from)}–{hour(language, until)}
                  </button>
                )
              })}
            </fieldset>
          )}
          {selected && plans ? (
            <ChangeTimes
              key={`${selected.memberId} ${selected.from}`}
              block={selected}
              one={one}
              date={date}
              days={one.days.length}
              onPropose={setOwn}
              proposal={own}
              onDone={away}
            />
          ) : (
            gap && (
              <Candidates
                gap={gap}
                zone={one.zone}
                chosen={own ? undefined : wanted?.member.id}
                onChoose={(fix) => {
                  setOwn(undefined)
                  go({ desk: one.desk.id, view: 'day', date, fix: fix.member.id }, true)
                }}
              />
            )
          )}
          {gap && !selected && <AskedList gap={gap} zone={one.zone} plans={plans} />}
          {!gap && !proposal && !selected && (
            <>
              <h2>{say('coverage.changeTimes')}</h2>
              <p className="before-none">{say('coverage.pickBlock')}</p>
            </>
          )}
          {proposal && !selected && (
            <BeforeSave
              changes={changes}
              days={one.days.length}
              onSaved={away}
              onCancel={own ? away : undefined}
              rather={asks ? asking : undefined}
            />
          )}
          {plans && !own && !selected && !asks && asking()}
        </aside>
      )}
    </div>
  )
}

/** The best one is chosen with it; arrows choose another. */
function toCandidates() {
  const all = [...document.querySelectorAll<HTMLInputElement>('#candidates input')]
  const to = all.find(({ checked }) => checked) ?? all[0]
  to?.focus()
  if (to && !to.checked) to.click()
}
