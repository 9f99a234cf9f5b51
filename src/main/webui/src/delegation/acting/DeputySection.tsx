import { useQuery } from '@tanstack/react-query'
import { Ban, Check, UserCheck } from 'lucide-react'
import { useState } from 'react'
import { problemOf } from '../../shared/api/problem'
import type { Me } from '../../shared/api/types'
import { Phrase, useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { useNow } from '../../shared/time/useNow'
import { Avatar } from '../../shared/ui/Avatar'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import { firstName, Name } from '../../shared/ui/Name'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { may } from '../../team/roles'
import { actingQuery } from '../server'
import { DeputyForm } from './DeputyForm'
import { deputyWhen } from './deputyWhen'
import { takeDeputyBack } from './server'

const MAY = ['acting.gets1', 'acting.gets2', 'acting.gets3'] as const
const MAY_NOT = ['acting.not1', 'acting.not2', 'acting.not3'] as const
const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

/** Who decides when the owner is away; named by the owner, and by nobody else. */
export function DeputySection({ me }: { me: Me }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const [naming, setNaming] = useState(false)
  const { data, error, refetch } = useQuery(actingQuery)
  if (error && !data) return <ProblemView error={error} again={() => void refetch()} />
  if (!data) return <Skeleton rows={3} />
  const { deputy, owner, acting } = data
  const names = may(me, 'own') && !me.actingFor

  async function takeBack() {
    try {
      await takeDeputyBack()
      toast(say('acting.tookBack'))
    } catch (refused) {
      const { problem } = problemOf(refused)
      toast(problem.detail ?? problem.title, { tone: 'danger' })
    }
  }

  return (
    <section className="acting-card" aria-labelledby="deputy">
      <h2 id="deputy">{say('acting.deputy')}</h2>
      {!deputy && <p>{say('acting.nobody')}</p>}
      {deputy && owner && (
        <div className="acting-person">
          <Avatar name={deputy.name} id={deputy.id} size={32} />
          <p>
            <b>
              <Phrase
                of="acting.standsIn"
                values={{ deputy: <Name of={deputy} />, owner: <Name of={{ name: firstName(owner.name) }} /> }}
              />
            </b>
            <span>{deputyWhen(say, language, data, now)}</span>
          </p>
          <Chip tone={acting ? 'ok' : 'plain'} icon={acting ? <UserCheck {...ICON} size={12} /> : undefined}>
            {say(acting ? 'acting.actsNow' : 'acting.notNow')}
          </Chip>
        </div>
      )}
      {(deputy || naming) && (
        <div className="acting-means">
          <div>
            <h3>{say('acting.gets')}</h3>
            <ul>
              {MAY.map((key) => (
                <li key={key}>
                  <Check {...ICON} /> {say(key)}
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h3>{say('acting.not')}</h3>
            <ul data-not>
              {MAY_NOT.map((key) => (
                <li key={key}>
                  <Ban {...ICON} /> {say(key)}
                </li>
              ))}
            </ul>
          </div>
          <p>{say('acting.onRecord', { owner: firstName(owner?.name ?? me.name) })}</p>
        </div>
      )}
      {names && naming && <DeputyForm me={me} now={data} onClose={() => setNaming(false)} />}
      {names && !naming && (
        <div className="form-actions">
          <Button look={deputy ? 'plain' : 'primary'} onClick={() => setNaming(true)}>
            {say(deputy ? 'acting.change' : 'acting.name')}
          </Button>
          {deputy && (
            <Button look="danger" onClick={() => void takeBack()}>
              {say('acting.takeBack')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
