import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { PageHead } from '../../app/PageHead'
import { meQuery } from '../../shared/api/queries'
import type { Me } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import type { Kind } from '../../shared/live/collector'
import { useLive } from '../../shared/live/live'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { may } from '../../team/roles'
import { MyAsks } from '../ask/MyAsks'
import { refresh } from '../server'
import { useCoverage } from '../useCoverage'
import { CalendarFeed } from './CalendarFeed'
import { HandOver } from './HandOver'
import { IllNow } from './IllNow'
import { MyAbsences } from './MyAbsences'
import { NextShift } from './NextShift'
import { Offers } from './Offers'
import { ShiftList } from './ShiftList'
import { Swaps } from './Swaps'
import { myShifts } from './shifts'
import './shift-list.css'
import './shifts-form.css'
import './shifts-page.css'
import './swap-row.css'

const ALL = { view: '12w' } as const
/** Beside what changes who is on duty: what people leave for each other. */
const HEARD: Kind[] = ['handover']

/** My own duty: when, with whom, and what of it can be given, taken or told. */
export default function ShiftsPage() {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  const seen = useCoverage(ALL)
  useLive(HEARD, () => void refresh())
  const { coverage, desks, error, again, now } = seen
  const zone = desks?.[0]?.zone ?? 'Europe/Helsinki'
  return (
    <>
      <PageHead title={say('app.shifts')} actions={me && <IllNow zone={zone} />} />
      {error && !coverage ? (
        <ProblemView error={error} again={again} />
      ) : desks?.length === 0 ? (
        <p className="shifts-none">
          {say('shifts.noNext')} <Link href="/coverage">{say('shifts.lookAtAll')}</Link>
        </p>
      ) : !coverage || !desks || !me ? (
        <Skeleton rows={8} height="57px" />
      ) : (
        <Mine me={me} seen={{ ...seen, coverage, desks }} zone={zone} now={now} />
      )}
    </>
  )
}

type Seen = ReturnType<typeof useCoverage>

interface Props {
  readonly me: Me
  readonly seen: Seen & { coverage: NonNullable<Seen['coverage']>; desks: NonNullable<Seen['desks']> }
  readonly zone: string
  readonly now: number
}

function Mine({ me, seen: { coverage, desks }, zone, now }: Props) {
  const say = useSay()
  const shifts = myShifts(coverage, me.id, now)
  const [next] = shifts
  const zones = [...new Set(desks.map((desk) => desk.zone))]
  return (
    <div className="shifts" id="list" tabIndex={-1}>
      <div className="shifts-next">
        <NextShift shift={next} coverage={coverage} now={now} />
        <MyAsks me={me} coverage={coverage} now={now} />
        <HandOver key={next?.desk.id} desks={desks} desk={next?.desk.id ?? desks[0]!.id} writes={may(me, 'draft')} />
      </div>
      <div className="shifts-side">
        <Offers coverage={coverage} me={me} now={now} />
        <Swaps me={me} shifts={shifts} coverage={coverage} now={now} />
        <MyAbsences me={me} zone={zone} now={now} />
        <CalendarFeed />
      </div>
      <div className="shifts-list">
        <ShiftList me={me} shifts={shifts} coverage={coverage} several={desks.length > 1} now={now} />
        <p className="shifts-zone">{say('shifts.zone', { zone: zones.join(', ') })}</p>
      </div>
    </div>
  )
}
