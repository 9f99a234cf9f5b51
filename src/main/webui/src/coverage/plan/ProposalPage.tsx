import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { PageHead } from '../../app/PageHead'
import { problemOf } from '../../shared/api/problem'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { daysFrom } from '../speech'
import { askAgain } from './again'
import { Proposed } from './Proposed'
import { Solving } from './Solving'
import { askProposal, proposalQuery } from './server'
import './plan-page.css'

/** A plan that is searched for, and then what was found. */
export function ProposalPage({ id }: { id: string }) {
  const say = useSay()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { data: proposal, error, refetch } = useQuery(proposalQuery(id))
  const [busy, setBusy] = useState(false)

  /** @param locked shifts that the search leaves as they are */
  async function again(locked: Parameters<typeof askAgain>[1]) {
    if (!proposal || busy) return
    setBusy(true)
    try {
      const next = await askProposal(askAgain(proposal, locked))
      navigate(`/coverage/plans/proposals/${next.id}`)
    } catch (problem) {
      toast(problemOf(problem).problem.title, { tone: 'danger' })
    }
    setBusy(false)
  }

  if (proposal?.state === 'ready') return <Proposed key={id} proposal={proposal} busy={busy} onAgain={again} />
  return (
    <>
      <PageHead title={say('plan.title')}>
        {proposal && (
          <span className="plan-page-what">
            {daysFrom(language, proposal.from, proposal.until)} · {proposal.desks.map(({ name }) => name).join(', ')}
          </span>
        )}
      </PageHead>
      <div className="plan-page" id="list" tabIndex={-1}>
        {error && !proposal ? (
          <ProblemView error={error} again={() => void refetch()} />
        ) : !proposal ? (
          <Skeleton rows={6} height="3rem" />
        ) : proposal.state === 'failed' ? (
          <div className="plan-failed" role="alert">
            <p>{say('plan.failed')}</p>
            <Button look="primary" aria-disabled={busy} onClick={() => void again(undefined)}>
              {say('plan.askAgain')}
            </Button>
          </div>
        ) : (
          <Solving proposal={proposal} />
        )}
      </div>
    </>
  )
}
