import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { Link, useRoute } from 'wouter'
import { NotThere } from '../../app/NotThere'
import { PageHead } from '../../app/PageHead'
import { meQuery } from '../../shared/api/queries'
import { useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { may } from '../../team/roles'
import { NoDesk } from '../parts/NoDesk'
import { RotaPage } from '../rota/RotaPage'
import { useCoverage } from '../useCoverage'
import { DeskForm } from './DeskForm'
import { DeskList } from './DeskList'
import { DeskPage } from './DeskPage'
import { OnlyPlanners } from './OnlyPlanners'

const ALL = { view: '12w' } as const

/** Which channels are covered together, when, and by whom: the rules from which the light follows. */
export default function DesksPage() {
  const [, rota] = useRoute('/desks/:id/rotas/:rota')
  const [, params] = useRoute('/desks/:id')
  const [inAll] = useRoute('/desks')
  const { data: me } = useQuery(meQuery)
  const seen = useCoverage(ALL)
  const { desks, error, again } = seen
  const plans = may(me, 'plan')
  const id = rota?.id ?? params?.id
  if (!me || (!desks && !error)) return <Skeleton rows={8} />
  if (!desks) return <ProblemView error={error} again={again} page />
  if (id === 'new') return <NewDesk plans={plans} today={seen.today} />
  if (inAll) return <All seen={{ ...seen, desks }} plans={plans} />
  const desk = desks.find((one) => one.id === id)
  if (!desk) return <NotThere />
  const planned = plans && desk.channels.every(({ id: channel }) => plansOn(channel))
  if (rota) return <RotaPage key={rota.rota} desk={desk} rotaId={rota.rota!} seen={seen} plans={planned} />
  return <DeskPage key={desk.id} desk={desk} seen={seen} plans={planned} />

  function plansOn(channelId: string) {
    const mine = me?.channels.find(({ channel }) => channel.id === channelId)
    return mine?.may.includes('plan') ?? false
  }
}

function NewDesk({ plans, today }: { plans: boolean; today: string }) {
  const say = useSay()
  return (
    <>
      <PageHead title={say('desks.new')} />
      <div className="change-page" id="list" tabIndex={-1}>
        {plans ? <DeskForm today={today} /> : <OnlyPlanners />}
      </div>
    </>
  )
}

type Seen = ReturnType<typeof useCoverage>

function All({ seen, plans }: { seen: Seen & { desks: NonNullable<Seen['desks']> }; plans: boolean }) {
  const say = useSay()
  const phone = usePhone()
  return (
    <>
      <PageHead
        title={say('desks.title')}
        actions={
          plans &&
          seen.desks.length > 0 && (
            <Link className="button button-primary" href="/desks/new" aria-label={say('desks.new')}>
              <Plus size={16} strokeWidth={2} aria-hidden="true" />
              {!phone && <span>{say('desks.new')}</span>}
            </Link>
          )
        }
      />
      {seen.desks.length === 0 ? <NoDesk /> : <DeskList seen={seen} plans={plans} />}
    </>
  )
}
