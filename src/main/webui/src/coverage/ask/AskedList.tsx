import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { firstName } from '../../shared/ui/Name'
import { ProblemView } from '../../shared/ui/ProblemView'
import type { Gap } from '../types'
import { atDesk, namesWords } from './ask'
import { type Ask, asksQuery, withdrawAsk } from './server'
import './asking.css'

interface Props {
  readonly gap: Gap
  readonly zone: string
  readonly plans: boolean
}

/** Who is asked to take this gap, until when, and who has said no; it stays a gap until somebody says yes. */
export function AskedList({ gap, zone, plans }: Props) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { data: asks = [] } = useQuery({ ...asksQuery, enabled: plans && gap.asked.length > 0 })
  if (gap.asked.length === 0) return null
  return (
    <section className="asked-list" aria-labelledby="asked-list">
      <h3 id="asked-list">{say('coverage.asked_head')}</h3>
      <ul>
        {gap.asked.map(({ askId, members, answerBy }) => (
          <li key={askId}>
            <b>
              {namesWords(
                say,
                language,
                members.map(({ name }) => firstName(name)),
              )}
            </b>
            <span>{say('coverage.answersBy', { time: atDesk(language, answerBy, zone, now) })}</span>
            {plans && <Planned id={askId} ask={asks.find(({ id }) => id === askId)} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Planned({ id, ask }: { id: string; ask?: Ask }) {
  const say = useSay()
  const [refused, setRefused] = useState<unknown>()
  async function withdraw() {
    try {
      await withdrawAsk(id)
      toast(say('coverage.askWithdrawn'))
    } catch (problem) {
      setRefused(problem)
    }
  }
  return (
    <>
      {ask?.refusals.map(({ member, reason }) => (
        <span key={member.id} dir="auto">
          {say('coverage.cannot', { name: firstName(member.name) })}
          {reason && ` ”${reason}”`}
        </span>
      ))}
      {refused !== undefined && <ProblemView error={refused} />}
      <Button look="quiet" onClick={() => void withdraw()}>
        {say('coverage.askWithdraw')}
      </Button>
    </>
  )
}
