import { useState } from 'react'
import { Link } from 'wouter'
import type { BreakGlass } from '../../shared/api/delegation'
import type { Me } from '../../shared/api/types'
import { Phrase, useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { at } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import { Name } from '../../shared/ui/Name'
import { may } from '../../team/roles'
import { ReasonForm } from '../parts/ReasonForm'
import { mayReview, reviewDue, stateAt } from './emergency'
import { reviewEmergency } from './server'

/** One that is over: who, why, what an owner said of it. */
export function PastEmergency({ one, me }: { one: BreakGlass; me: Me }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const [reviewing, setReviewing] = useState(false)
  const { askedBy, second, askedAt, reason, drill, review, startedAt, endedAt, until } = one
  const due = reviewDue(one, now)
  const owner = may(me, 'own')
  const trail = new URLSearchParams(
    startedAt ? { from: startedAt, until: endedAt ?? until ?? new Date(now).toISOString() } : {},
  )

  async function save(text: string) {
    await reviewEmergency(one, text)
    toast(say('acting.reviewed'))
  }

  return (
    <li>
      <p>
        <Chip>{say(drill ? 'acting.drill' : 'acting.real')}</Chip>{' '}
        <Chip tone={due ? 'warn' : 'plain'}>
          {due ? say('acting.reviewDue') : say(review ? 'acting.reviewed' : `acting.state_${stateAt(one, now)}`)}
        </Chip>
      </p>
      <p>
        <b>
          <Phrase
            of={second ? 'acting.byTwo' : 'acting.byOne'}
            values={{
              name: <Name of={askedBy} />,
              second: second && <Name of={second} />,
              time: at(language, askedAt, now),
            }}
          />
        </b>
      </p>
      <p dir="auto">”{reason}”</p>
      {review && (
        <p dir="auto">
          <Phrase of="acting.reviewedBy" values={{ name: <Name of={review.by} />, text: <bdi>{review.text}</bdi> }} />
        </p>
      )}
      {due && owner && !mayReview(one, me.id) && <p>{say('acting.own')}</p>}
      {due && owner && mayReview(one, me.id) && !reviewing && (
        <div className="form-actions">
          <Button look="primary" onClick={() => setReviewing(true)}>
            {say('acting.reviewIt')}
          </Button>
          {startedAt && <Link href={`/audit?${trail}`}>{say('acting.seeTrail')}</Link>}
        </div>
      )}
      {reviewing && due && (
        <ReasonForm
          label={say('acting.review')}
          hint={say('acting.reviewHint')}
          submit={say('acting.reviewNow')}
          onSay={save}
          onClose={() => setReviewing(false)}
        />
      )}
    </li>
  )
}
