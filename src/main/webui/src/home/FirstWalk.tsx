import { useQuery } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { Link } from 'wouter'
import { actingQuery } from '../delegation/server'
import type { BusFactor } from '../shared/api/delegation'
import type { Me } from '../shared/api/types'
import { useSay } from '../shared/i18n/words'
import './first-walk.css'

/** Where one person holds everything, the first walk is out of that: three steps, the first of them the largest. */
export function FirstWalk({ factors, me }: { factors: BusFactor[]; me: Me }) {
  const say = useSay()
  const { data: acting } = useQuery(actingQuery)
  const second = factors.every(({ keep }) => keep.some(({ member }) => member.id !== me.id))
  const steps = [
    { key: 'role', to: '/delegations?give=responder', done: false },
    { key: 'deputy', to: '/delegations/acting', done: acting?.deputy !== undefined },
    { key: 'keeper', to: '/delegations?give=keeper', done: second },
  ] as const
  return (
    <section className="first-walk" aria-labelledby="first-walk">
      <h2 id="first-walk">{say('home.walk')}</h2>
      <p>{say('home.walkDetail')}</p>
      <ol>
        {steps.map(({ key, to, done }, index) => (
          <li key={key} data-done={done}>
            {done ? (
              <CircleCheck size={20} strokeWidth={1.75} role="img" aria-label={say('home.done')} />
            ) : (
              <span className="first-walk-step" aria-hidden="true">
                {index + 1}
              </span>
            )}
            <p>
              <b>{say(`home.walk_${key}`)}</b>
              <span>{say(`home.walkDetail_${key}`)}</span>
            </p>
            {!done && (
              <Link className={`button ${index === 0 ? 'button-primary' : ''}`} href={to}>
                {say(`home.walk_${key}`)}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
