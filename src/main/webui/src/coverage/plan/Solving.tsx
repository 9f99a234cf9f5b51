import { CircleCheck, Hourglass, LoaderCircle, Square } from 'lucide-react'
import { useEffect, useState } from 'react'
import { problemOf } from '../../shared/api/problem'
import { useSay } from '../../shared/i18n/words'
import { announce, toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { stopProposal } from './server'
import type { Progress, Proposal } from './types'
import './solving.css'

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const
const MARK = { waiting: Hourglass, searching: LoaderCircle, done: CircleCheck } as const

/** How long it has searched, the best so far, and the way to end it. */
export function Solving({ proposal }: { proposal: Proposal }) {
  const say = useSay()
  const [stopping, setStopping] = useState(false)
  const { elapsedSeconds, seconds, progress } = proposal
  const best = progress.map((one) => `${say(`plan.kind_${one.kind}`)}: ${soFar(one)}`).join('. ')
  useEffect(() => announce(best), [best])

  async function stop() {
    setStopping(true)
    try {
      await stopProposal(proposal.id)
    } catch (problem) {
      setStopping(false)
      toast(problemOf(problem).problem.title, { tone: 'danger' })
    }
  }

  return (
    <section className="solving" aria-labelledby="solving">
      <h2 id="solving">{say('plan.solving')}</h2>
      <p>{say('plan.elapsed', { n: Math.min(elapsedSeconds, seconds), most: seconds })}</p>
      <progress max={seconds} value={Math.min(elapsedSeconds, seconds)} aria-label={say('plan.solving')} />
      <ul>
        {progress.map((one) => {
          const Mark = MARK[one.state]
          return (
            <li key={one.kind} data-state={one.state}>
              <Mark {...ICON} />
              <b>{say(`plan.kind_${one.kind}`)}</b>
              <span>{soFar(one)}</span>
            </li>
          )
        })}
      </ul>
      <Button icon={<Square {...ICON} />} aria-disabled={stopping} onClick={() => stopping || void stop()}>
        {say(stopping ? 'plan.stopping' : 'plan.stop')}
      </Button>
    </section>
  )

  function soFar({ state, empty, brokenMinutes }: Progress): string {
    if (empty === undefined) return say(state === 'waiting' ? 'plan.waits' : 'plan.begins')
    const places = empty === 0 ? say('plan.noEmpty') : say('plan.empty', { n: empty })
    return brokenMinutes ? `${places}, ${say('plan.rulesBroken')}` : places
  }
}
