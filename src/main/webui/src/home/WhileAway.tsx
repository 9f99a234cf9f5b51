import { useQuery } from '@tanstack/react-query'
import { UserRoundX } from 'lucide-react'
import { Link } from 'wouter'
import { deputyWhen } from '../delegation/acting/deputyWhen'
import { actingQuery } from '../delegation/server'
import { Phrase, useLanguage, useSay } from '../shared/i18n/words'
import { useNow } from '../shared/time/useNow'
import { Avatar } from '../shared/ui/Avatar'
import { Name } from '../shared/ui/Name'

export function WhileAway() {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { data } = useQuery(actingQuery)
  if (!data) return null
  const { deputy } = data
  return (
    <section aria-labelledby="while-away">
      <h2 id="while-away">{say('home.deputy')}</h2>
      <div className="home-card">
        {deputy ? (
          <Avatar name={deputy.name} id={deputy.id} size={32} />
        ) : (
          <UserRoundX size={20} strokeWidth={1.75} aria-hidden="true" />
        )}
        <p>
          <b>
            {deputy ? <Phrase of="home.deputyIs" values={{ name: <Name of={deputy} /> }} /> : say('home.deputyNone')}
          </b>
          <span>{deputy ? deputyWhen(say, language, data, now) : say('home.deputyNoneDetail')}</span>
        </p>
        <Link className="button" href="/delegations/acting">
          {say(deputy ? 'home.deputyChange' : 'home.deputyName')}
        </Link>
      </div>
    </section>
  )
}
