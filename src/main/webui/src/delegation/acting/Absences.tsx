import { useQuery } from '@tanstack/react-query'
import { CalendarOff, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Absence } from '../../shared/api/delegation'
import { problemOf } from '../../shared/api/problem'
import type { Me } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { useNow } from '../../shared/time/useNow'
import { Avatar } from '../../shared/ui/Avatar'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { may } from '../../team/roles'
import { span } from '../words'
import { AbsenceForm } from './AbsenceForm'
import { absencesQuery, withdrawAbsence } from './server'

/** Who is away when: everybody tells the own, planners for anybody. */
export function Absences({ me }: { me: Me }) {
  const say = useSay()
  const [telling, setTelling] = useState(false)
  const { data, error, refetch } = useQuery(absencesQuery)
  return (
    <section className="acting-card" aria-labelledby="absences">
      <h2 id="absences">{say('acting.absences')}</h2>
      <p>{say('acting.absencesLead')}</p>
      {error && !data && <ProblemView error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data?.length === 0 && <p>{say('acting.noAbsences')}</p>}
      {data && data.length > 0 && (
        <ul className="acting-absences">
          {data.map((one) => (
            <AbsenceRow key={one.id} absence={one} mine={one.member.id === me.id} plans={may(me, 'plan')} />
          ))}
        </ul>
      )}
      {telling ? (
        <AbsenceForm me={me} onClose={() => setTelling(false)} />
      ) : (
        <div className="form-actions">
          <Button icon={<Plus size={16} strokeWidth={2} aria-hidden="true" />} onClick={() => setTelling(true)}>
            {say('acting.away')}
          </Button>
        </div>
      )}
    </section>
  )
}

function AbsenceRow({ absence, mine, plans }: { absence: Absence; mine: boolean; plans: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { id, member, from, until, kind } = absence
  const away = Date.parse(from) <= now

  async function withdraw() {
    try {
      await withdrawAbsence(id)
      toast(say('acting.withdrawn'))
    } catch (refused) {
      const { problem } = problemOf(refused)
      toast(problem.detail ?? problem.title, { tone: 'danger' })
    }
  }

  return (
    <li>
      <Avatar name={member.name} id={member.id} size={28} />
      <p>
        <b>
          <bdi>{member.name}</bdi>
        </b>
        <span>
          {span(language, from, until, now)}
          {kind && `, ${say(`acting.kind_${kind}`)}`}
        </span>
      </p>
      {away && <Chip icon={<CalendarOff size={12} strokeWidth={2} aria-hidden="true" />}>{say('acting.isAway')}</Chip>}
      {(mine || plans) && (
        <Button
          look="quiet"
          aria-label={say('acting.withdrawOf', { name: member.name })}
          onClick={() => void withdraw()}
        >
          {say('acting.withdraw')}
        </Button>
      )}
    </li>
  )
}
