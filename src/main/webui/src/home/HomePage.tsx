import { useQuery } from '@tanstack/react-query'
import { PageHead } from '../app/PageHead'
import { RoleMissing } from '../delegation/parts/RoleMissing'
import { busFactorQuery } from '../delegation/server'
import { meQuery } from '../shared/api/queries'
import type { Me } from '../shared/api/types'
import { useLanguage, useSay } from '../shared/i18n/words'
import { moment } from '../shared/time/format'
import { useNow } from '../shared/time/useNow'
import { firstName } from '../shared/ui/Name'
import { ProblemView } from '../shared/ui/ProblemView'
import { Skeleton } from '../shared/ui/Skeleton'
import { may } from '../team/roles'
import { FirstWalk } from './FirstWalk'
import './home-page.css'
import { Needed } from './Needed'
import { SheetCard } from './SheetCard'
import { StatusCard } from './StatusCard'
import { standsAlone } from './status'
import { WhileAway } from './WhileAway'
import { WhoAnswers } from './WhoAnswers'

/** The owner's two minutes in the morning: how it stands, what needs an owner, and that the rest does not. */
export default function HomePage() {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  if (!me) return <Skeleton rows={6} />
  if (!may(me, 'delegate')) {
    return (
      <>
        <PageHead title={say('app.home')} />
        <RoleMissing of="owner" />
      </>
    )
  }
  return <Home me={me} />
}

function Home({ me }: { me: Me }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { data: factors, error, refetch } = useQuery(busFactorQuery)
  const owner = may(me, 'own')
  const hour = new Date(now).getHours()
  const hello = hour < 10 ? 'home.hello_morning' : hour < 17 ? 'home.hello_day' : 'home.hello_evening'
  const alone = owner && factors !== undefined && standsAlone(factors, me.id)
  return (
    <>
      <PageHead
        title={say(hello, { name: firstName(me.name) })}
        actions={<span className="home-now">{moment(language, now)}</span>}
      >
        {me.actingFor && <span>{say('home.actFor', { owner: me.actingFor.name })}</span>}
      </PageHead>
      <div className="home" id="list" tabIndex={-1}>
        {error && !factors && <ProblemView error={error} again={() => void refetch()} />}
        {factors && <StatusCard factors={factors} />}
        <div className="home-columns">
          <div className="home-column">
            {alone && <FirstWalk factors={factors} me={me} />}
            <Needed me={me} factors={factors} alone={alone} />
          </div>
          <div className="home-column">
            {owner && <WhileAway />}
            {factors && factors.length > 0 && <WhoAnswers factors={factors} />}
            {owner && <SheetCard />}
          </div>
        </div>
      </div>
    </>
  )
}
