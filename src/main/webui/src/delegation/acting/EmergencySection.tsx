import { useQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import type { Me } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { EmergencyForm } from './EmergencyForm'
import { reviewDue, running } from './emergency'
import { PastEmergency } from './PastEmergency'
import { RunningEmergency } from './RunningEmergency'
import { breakGlassQuery } from './server'

const HOW = ['acting.key1', 'acting.key2', 'acting.key3', 'acting.key4'] as const

/** The key behind glass: how it works, the one that is open now, and what was done with it before. */
export function EmergencySection({ me }: { me: Me }) {
  const say = useSay()
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const { data, error, refetch } = useQuery(breakGlassQuery)
  const current = running(data, now)
  const past = data?.filter((one) => one !== current) ?? []
  return (
    <section
      className="acting-card"
      aria-labelledby="emergency"
      data-open={current?.state === 'open' && !current.drill}
    >
      <h2 id="emergency">{say('acting.key')}</h2>
      {error && !data && <ProblemView error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {current && <RunningEmergency one={current} me={me} />}
      <ol className="acting-how">
        {HOW.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
      {asking && !current && <EmergencyForm onClose={() => setAsking(false)} />}
      {data && !current && !asking && (
        <div className="form-actions">
          <Button
            look="danger"
            icon={<KeyRound size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            {say('acting.ask')}
          </Button>
        </div>
      )}
      {past.length > 0 && (
        <>
          <h3>{say('acting.before')}</h3>
          <ul className="acting-past">
            {past
              .toSorted((a, b) => Number(reviewDue(b, now)) - Number(reviewDue(a, now)))
              .map((one) => (
                <PastEmergency key={one.id} one={one} me={me} />
              ))}
          </ul>
        </>
      )}
    </section>
  )
}
