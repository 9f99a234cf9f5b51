import { useQuery } from '@tanstack/react-query'
import { useLight } from '../coverage/light/useLight'
import { absencesQuery } from '../delegation/acting/server'
import type { BusFactor } from '../shared/api/delegation'
import { useSay } from '../shared/i18n/words'
import { Tower } from '../shared/ui/Marks'
import { Skeleton } from '../shared/ui/Skeleton'
import { LightCard } from './LightCard'
import './status-card.css'
import { statusOf } from './status'
import { useFacts } from './useFacts'

/** So many are named in one sentence. */
const FEW = 2

/** One sentence, and below it what it rests on: the light, or, until there is a desk, who could answer at all. */
export function StatusCard({ factors }: { factors: BusFactor[] }) {
  const light = useLight()
  const facts = useFacts(light.now)
  if (light.desks?.length) return <LightCard light={light} facts={facts} />
  if (!light.desks && light.reads && !light.failed) return <Skeleton rows={1} height="11rem" />
  return <AbleCard factors={factors} facts={facts} now={light.now} />
}

function AbleCard({ factors, facts, now }: { factors: BusFactor[]; facts: string[]; now: number }) {
  const say = useSay()
  const { data: absences = [] } = useQuery(absencesQuery)
  const { form, channels: where } = statusOf(factors, absences, now)
  const sentence = form === 'out' && where.length > FEW ? 'home.status_outMany' : (`home.status_${form}` as const)
  return (
    <section className="status-card" data-form={form}>
      <Tower size={44} />
      <div>
        <p className="status-sentence">{say(sentence, { n: where.length, channels: where.join(', ') })}</p>
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      </div>
    </section>
  )
}
