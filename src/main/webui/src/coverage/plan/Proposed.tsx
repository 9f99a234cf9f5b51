import { useQuery } from '@tanstack/react-query'
import { Check, PencilLine, Printer, RefreshCw, Undo2 } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { PageHead } from '../../app/PageHead'
import { newKey } from '../../shared/api/client'
import { problemOf } from '../../shared/api/problem'
import { meQuery } from '../../shared/api/queries'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { usePreview } from '../parts/usePreview'
import { daysFrom } from '../speech'
import { BeforePublish } from './BeforePublish'
import { Choices } from './Choices'
import { useDraft } from './draft'
import { bodyOf, heldOf, sameTimes } from './held'
import { MyPart } from './MyPart'
import { Roster } from './Roster'
import { savePlan } from './server'
import type { Held, Proposal } from './types'
import { useBoard } from './useBoard'
import { usePlanPlace } from './usePlanPlace'
import { ViewChoice } from './ViewChoice'

interface Props {
  readonly proposal: Proposal
  readonly busy: boolean
  readonly onAgain: (locked: Held[]) => void
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

/** What was found: choose one, move its shifts, publish it. */
export function Proposed({ proposal, busy, onAgain }: Props) {
  const say = useSay()
  const language = useLanguage()
  const phone = usePhone()
  const { data: me } = useQuery(meQuery)
  const [, navigate] = useLocation()
  const { kind, asList, doing, to, go } = usePlanPlace()
  const plan = proposal.proposals.find((one) => one.kind === kind) ?? proposal.proposals[0]!
  const { board, error, again } = useBoard(proposal)
  const original = useMemo(() => heldOf(plan.shifts), [plan])
  const locked = useMemo(() => {
    const kept = heldOf(proposal.locked)
    return original.filter((one) => kept.some((lock) => sameTimes(lock, one))).map(({ key }) => key)
  }, [proposal, original])
  const draft = useDraft(`${proposal.id}.${plan.kind}`, original, locked)
  const people = useMemo(() => plan.fairness.map(({ member }) => member), [plan])
  const shares = useMemo(() => new Map(plan.fairness.map((one) => [one.member.id, one.shareMinutes])), [plan])
  const when = daysFrom(language, proposal.from, proposal.until)
  const [name, setName] = useState(say('plan.defaultName', { when }))
  const body = useMemo(
    () => ({
      name: name.trim() || when,
      desks: proposal.desks.map(({ id }) => id),
      from: proposal.from,
      until: proposal.until,
      ...(proposal.atLeast && { atLeast: proposal.atLeast }),
      shifts: bodyOf(draft.held),
    }),
    [name, when, proposal, draft.held],
  )
  // the name changes nothing of what it does
  const looked = usePreview(useMemo(() => ({ plan: { ...body, name: when } }), [body, when]))
  const key = useRef({ of: '', key: newKey() })

  async function publish(confirmation: string | undefined) {
    const whole = { ...body, ...(confirmation && { confirmation }) }
    const text = JSON.stringify(whole)
    if (key.current.of !== text) key.current = { of: text, key: newKey() }
    try {
      const saved = await savePlan(whole, key.current.key)
      draft.reset()
      toast(say('plan.published'))
      navigate(`/coverage/plans/${saved.id}`, { replace: true })
    } catch (problem) {
      // what was refused was not saved; only where nobody answered it may have been
      if (!problemOf(problem).unreachable) key.current = { of: '', key: newKey() }
      throw problem
    }
  }

  return (
    <>
      <PageHead
        title={say('plan.title')}
        actions={
          <>
            {draft.changed && !phone && (
              <Button icon={<Undo2 {...ICON} />} onClick={draft.reset}>
                {say('plan.asProposed')}
              </Button>
            )}
            {!phone && (
              <Button icon={<Printer {...ICON} />} onClick={() => print()}>
                {say('coverage.print')}
              </Button>
            )}
            {!phone && (
              <Button
                icon={<RefreshCw {...ICON} />}
                aria-disabled={busy}
                aria-label={say(draft.locks.length ? 'plan.solveKept' : 'plan.solveAgain')}
                title={draft.locks.length ? say('plan.solveKept') : undefined}
                onClick={() => onAgain(draft.held.filter((one) => draft.locks.includes(one.key)))}
              >
                {say('plan.solveAgain')}
              </Button>
            )}
            <Button
              look="primary"
              className="plan-publish"
              icon={<Check {...ICON} />}
              aria-expanded={doing === 'publish'}
              onClick={() => go({ do: 'publish' })}
            >
              {say('plan.publish')}
            </Button>
          </>
        }
      >
        <Chip tone="warn" icon={<PencilLine size={14} strokeWidth={2} aria-hidden="true" />}>
          {say(draft.changed ? 'plan.draftMoved' : 'plan.draft')}
        </Chip>
        <span className="plan-page-what">
          {when} · {proposal.desks.map((desk) => desk.name).join(', ')}
        </span>
        {!phone && <ViewChoice asList={asList} to={(view) => to({ view, do: undefined })} />}
      </PageHead>
      <div className="plan-page" id="list" tabIndex={-1}>
        {error && !board ? (
          <ProblemView error={error} again={again} />
        ) : !board ? (
          <Skeleton rows={10} height="2.625rem" />
        ) : (
          <>
            <Choices
              plans={proposal.proposals}
              chosen={plan.kind}
              zone={board.desks[0]?.zone ?? 'UTC'}
              changed={draft.changed ? [plan.kind] : []}
              onChoose={(chosen) => go({ kind: chosen, do: undefined }, true)}
            />
            {doing === 'publish' && (
              <BeforePublish
                title={say('plan.beforePublish')}
                submit={say('plan.publishNow')}
                board={board}
                looked={looked}
                ready={name.trim() !== ''}
                onSave={publish}
                onClose={() => go({ do: undefined }, true)}
              >
                <label className="before-publish-name">
                  <span>{say('plan.name')}</span>
                  <input
                    required
                    maxLength={120}
                    dir="auto"
                    value={name}
                    onChange={({ target }) => setName(target.value)}
                  />
                </label>
              </BeforePublish>
            )}
            {me && phone && <MyPart memberId={me.id} held={draft.held} board={board} />}
            <Roster
              board={board}
              people={people}
              draft={draft}
              shares={shares}
              wishes={proposal.wishes}
              proved={looked.dim ? undefined : looked.result?.desks}
              editable
              lockable
              asList={asList}
            />
          </>
        )}
      </div>
    </>
  )
}
