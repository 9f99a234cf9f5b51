import { useQuery } from '@tanstack/react-query'
import { Check, Printer, Trash2, Undo2 } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { PageHead } from '../../app/PageHead'
import { membersQuery, meQuery } from '../../shared/api/queries'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useLive } from '../../shared/live/live'
import { usePhone } from '../../shared/media'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { may } from '../../team/roles'
import { usePreview } from '../parts/usePreview'
import { addressOf } from '../place'
import { refresh } from '../server'
import { daysFrom } from '../speech'
import type { Plan } from '../types'
import { BeforePublish } from './BeforePublish'
import { useDraft } from './draft'
import { sharesOf } from './fairness'
import { bodyOf, heldOf } from './held'
import { MyPart } from './MyPart'
import { peopleOf } from './people'
import { Roster } from './Roster'
import { changePlan, planQuery, removePlan } from './server'
import { useBoard } from './useBoard'
import { usePlanPlace } from './usePlanPlace'
import { ViewChoice } from './ViewChoice'
import './plan-page.css'

/** A plan that holds: everybody reads it, a planner changes or removes it. */
export function SavedPlanPage({ id }: { id: string }) {
  const say = useSay()
  const { data: plan, error, refetch } = useQuery(planQuery(id))
  useLive(['plan', 'absence', 'desk', 'member'], () => void refresh())
  const [dirty, setDirty] = useState(false)
  // what one is changing stays, also when somebody else saves: theirs is taken when it is asked for
  const kept = useRef<Plan>(undefined)
  const shown = (dirty && kept.current) || plan
  kept.current = shown
  if (shown && plan)
    return <Saved key={shown.version} plan={shown} newer={plan.version > shown.version} onDirty={setDirty} />
  return (
    <>
      <PageHead title={say('plan.title')} />
      {error ? <ProblemView error={error} again={() => void refetch()} /> : <Skeleton rows={10} height="2.625rem" />}
    </>
  )
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

interface Props {
  readonly plan: Plan
  /** somebody else has saved since */
  readonly newer: boolean
  readonly onDirty: (dirty: boolean) => void
}

function Saved({ plan, newer, onDirty }: Props) {
  const say = useSay()
  const language = useLanguage()
  const phone = usePhone()
  const [, navigate] = useLocation()
  const { asList, doing, to, go } = usePlanPlace()
  const { data: me } = useQuery(meQuery)
  const { data: members } = useQuery(membersQuery)
  const plans = may(me, 'plan')
  const { board, error, again } = useBoard(plan)
  const original = useMemo(
    () => heldOf(plan.shifts.map(({ member, ...shift }) => ({ ...shift, memberId: member.id }))),
    [plan],
  )
  const draft = useDraft(`${plan.id}.${plan.version}`, original)
  useEffect(() => onDirty(draft.changed), [onDirty, draft.changed])
  const people = useMemo(
    () => peopleOf(plan, draft.held, members ?? [], board, language),
    [plan, draft.held, members, board, language],
  )
  const shares = useMemo(
    () => (board ? sharesOf(people, draft.held, board.desks, board.absences) : new Map<string, number>()),
    [people, draft.held, board],
  )
  const active = useMemo(() => (members ?? []).filter((one) => one.active && one.kind !== 'integration'), [members])
  const removing = doing === 'remove' && plans
  const saving = doing === 'save' && plans && draft.changed
  const body = useMemo(() => {
    if (removing) return { remove: plan.id }
    return draft.changed ? { id: plan.id, plan: { shifts: bodyOf(draft.held) } } : undefined
  }, [removing, plan.id, draft.changed, draft.held])
  const looked = usePreview(plans ? body : undefined)
  const when = daysFrom(language, plan.from, plan.until)
  const [desk] = plan.desks

  async function save(confirmation: string | undefined) {
    await changePlan(plan.id, plan.version, { shifts: bodyOf(draft.held), ...(confirmation && { confirmation }) })
    draft.reset()
    toast(say('coverage.saved'))
    go({ do: undefined }, true)
  }

  async function remove(confirmation: string | undefined) {
    await removePlan(plan.id, plan.version, confirmation)
    toast(say('plan.gone', { name: plan.name }))
    navigate(addressOf({ desk: desk?.id, view: '12w', date: plan.from }))
  }

  return (
    <>
      <PageHead
        title={plan.name}
        actions={
          !phone && (
            <>
              <Button icon={<Printer {...ICON} />} onClick={() => print()}>
                {say('coverage.print')}
              </Button>
              {plans && !draft.changed && (
                <Button
                  icon={<Trash2 {...ICON} />}
                  aria-expanded={removing}
                  onClick={() => go({ do: removing ? undefined : 'remove' })}
                >
                  {say('plan.remove')}
                </Button>
              )}
              {plans && draft.changed && (
                <>
                  <Button icon={<Undo2 {...ICON} />} onClick={draft.reset}>
                    {say('plan.asSaved')}
                  </Button>
                  <Button
                    look="primary"
                    icon={<Check {...ICON} />}
                    aria-expanded={saving}
                    onClick={() => go({ do: 'save' })}
                  >
                    {say('plan.saveChanges')}
                  </Button>
                </>
              )}
            </>
          )
        }
      >
        <span className="plan-page-what">
          {when} · {plan.desks.map(({ name }) => name).join(', ')}
        </span>
        <Link href={addressOf({ desk: desk?.id, view: '12w', date: plan.from })}>{say('plan.onCoverage')}</Link>
        {!phone && <ViewChoice asList={asList} to={(view) => to({ view, do: undefined })} />}
      </PageHead>
      <div className="plan-page" id="list" tabIndex={-1}>
        {error && !board ? (
          <ProblemView error={error} again={again} />
        ) : !board || !members ? (
          <Skeleton rows={10} height="2.625rem" />
        ) : (
          <>
            {newer && (
              <div className="plan-newer" role="alert">
                <p>{say('plan.newer')}</p>
                <Button onClick={draft.reset}>{say('plan.takeNewer')}</Button>
              </div>
            )}
            {removing && (
              <BeforePublish
                key="remove"
                title={say('plan.removeHead', { name: plan.name })}
                submit={say('plan.remove')}
                board={board}
                looked={looked}
                onSave={remove}
                onClose={() => go({ do: undefined }, true)}
              />
            )}
            {saving && (
              <BeforePublish
                key="save"
                title={say('coverage.beforeSave')}
                submit={say('coverage.save')}
                board={board}
                looked={looked}
                onSave={save}
                onClose={() => go({ do: undefined }, true)}
              />
            )}
            {me && <MyPart memberId={me.id} held={draft.held} board={board} />}
            <Roster
              board={board}
              people={people}
              choosable={active}
              draft={draft}
              shares={shares}
              proved={draft.changed ? (looked.dim || removing ? undefined : looked.result?.desks) : board.before}
              editable={plans && !phone}
              asList={asList}
            />
          </>
        )}
      </div>
    </>
  )
}
