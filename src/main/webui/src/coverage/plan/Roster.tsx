import { useMemo, useState } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { announce } from '../../shared/messages'
import { useNow } from '../../shared/time/useNow'
import { firstName } from '../../shared/ui/Name'
import type { DeskCoverage } from '../types'
import type { Draft } from './draft'
import { Fairness } from './Fairness'
import { burdensOf } from './fairness'
import { dateOf, sameTimes } from './held'
import { holesOf, provedDates, provedHoles } from './light'
import { added } from './moves'
import { PlanGrid } from './PlanGrid'
import { PlanLegend } from './PlanLegend'
import { PlanList } from './PlanList'
import { rowsOf } from './rows'
import { ShiftPanel } from './ShiftPanel'
import type { Held, Member, Wish } from './types'
import type { Board } from './useBoard'
import { gapsWords, holeMinutes, shiftWords, whenWords } from './words'

interface Props {
  readonly board: Board
  readonly people: Member[]
  /** who may be given a shift by hand; those of the grid when it is missing */
  readonly choosable?: Member[]
  readonly draft: Draft
  readonly shares: Map<string, number>
  readonly wishes?: Wish[]
  /** what the server proved of exactly this draft; missing while it looks */
  readonly proved?: DeskCoverage[]
  readonly editable: boolean
  readonly lockable?: boolean
  readonly asList: boolean
}

const NONE: Wish[] = []

/** A plan as grid or list, what it leaves open and how fair it is: all from the same shifts, also while one is held. */
export function Roster(props: Props) {
  const {
    board,
    people,
    choosable = people,
    draft,
    shares,
    wishes = NONE,
    proved,
    editable,
    lockable = false,
    asList,
  } = props
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const phone = usePhone()
  const [ghost, setGhost] = useState<Held>()
  const [opened, setOpened] = useState<{ shift: Held; fresh: boolean }>()
  const { desks, dates, absences, holidays } = board
  const spoken = { say, language, now }
  const held = useMemo(
    () => (ghost ? draft.held.map((one) => (one.key === ghost.key ? ghost : one)) : draft.held),
    [draft.held, ghost],
  )
  const rows = useMemo(
    () => rowsOf({ people, held, dates, desks, absences, wishes }),
    [people, held, dates, desks, absences, wishes],
  )
  const holes = useMemo(() => {
    const known = ghost || !proved ? [] : provedDates(proved, desks, dates)
    const others = holesOf(held, desks, absences).filter(({ date }) => !known.includes(date))
    return known.length && proved ? [...provedHoles(proved, desks, known), ...others] : others
  }, [ghost, proved, held, desks, absences, dates])
  const burdens = useMemo(
    () => burdensOf({ people, held, desks, holidays, wishes, shares }),
    [people, held, desks, holidays, wishes, shares],
  )
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? '?'
  const told = (shift: Held) =>
    say('plan.placed', { name: firstName(nameOf(shift.memberId)), when: whenWords(spoken, shift) })

  function open({ shift, memberId, date }: { shift?: Held; memberId: string; date: string }) {
    if (shift) return setOpened({ shift, fresh: false })
    const desk = desks.find(({ openings }) => (openings.get(date)?.length ?? 0) > 0)
    const made = desk && added(memberId, date, desk, draft.held, `n${Date.now()}`)
    if (made) setOpened({ shift: made, fresh: true })
  }
  function drop(shift: Held) {
    const was = draft.held.find(({ key }) => key === shift.key)
    if (!was || !sameTimes(was, shift)) draft.put(shift, told(shift))
  }
  function close() {
    const spot = opened && document.querySelector<HTMLElement>('.plan-grid [tabindex="0"]')
    setOpened(undefined)
    spot?.focus()
  }
  function lock(shift: Held) {
    if (!lockable) return false
    announce(say(draft.lock(shift.key) ? 'plan.nowLocked' : 'plan.nowUnlocked'))
    return true
  }

  return (
    <>
      {asList || phone ? (
        <PlanList
          board={board}
          held={held}
          holes={holes}
          locks={draft.locks}
          people={people}
          wishes={wishes}
          editable={editable}
          onOpen={open}
        />
      ) : (
        <PlanGrid
          board={board}
          rows={rows}
          holes={holes}
          locks={draft.locks}
          editable={editable}
          ghost={ghost}
          onGhost={setGhost}
          onDrop={drop}
          onOpen={open}
          onLock={lock}
          words={(shift) =>
            say('plan.held', {
              name: nameOf(shift.memberId),
              when: `${whenWords(spoken, shift)}, ${shiftWords(spoken, shift, desks)}`,
              gaps: gapsOf(shift),
            })
          }
        />
      )}
      {opened && (
        <ShiftPanel
          key={opened.shift.key}
          shift={draft.held.find(({ key }) => key === opened.shift.key) ?? opened.shift}
          fresh={opened.fresh}
          locked={draft.locks.includes(opened.shift.key)}
          people={choosable}
          desks={desks}
          dates={dates}
          lockable={lockable}
          onSave={(shift) => {
            draft.put(shift, told(shift))
            close()
          }}
          onRemove={() => {
            draft.drop(opened.shift.key)
            close()
          }}
          onLock={() => lock(opened.shift)}
          onClose={close}
        />
      )}
      <PlanLegend editable={editable && !asList} lockable={lockable} wished={wishes.length > 0} />
      <Fairness burdens={burdens} wished={wishes.length > 0} />
    </>
  )

  /** Of the date that it would be on, and of all others. */
  function gapsOf(shift: Held): string {
    const would = holesOf(
      draft.held.map((one) => (one.key === shift.key ? shift : one)),
      desks,
      absences,
    )
    const here = would.filter(({ date }) => date === dateOf(shift.from))
    return here.length
      ? gapsWords(spoken, here.length, holeMinutes(here))
      : gapsWords(spoken, would.length, holeMinutes(would))
  }
}
