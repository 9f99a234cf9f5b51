import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { running } from '../delegation/acting/emergency'
import { breakGlassQuery } from '../delegation/acting/server'
import { Bell } from '../notice/Bell'
import { meQuery } from '../shared/api/queries'
import { usePhone } from '../shared/media'
import { useNow } from '../shared/time/useNow'
import { tellOnceKnown } from '../team/mailLanguage'
import EverywhereKeys from './EverywhereKeys'
import { Messages } from './Messages'
import { page } from './pages'

const EmergencyFrame = page(() => import('./EmergencyFrame'))

/** What every page has and no page waits for: the keys, what is said to everybody, the bell, and the red frame while the emergency key is open. */
export default function Everywhere() {
  const phone = usePhone()
  const now = useNow()
  const { data } = useQuery(breakGlassQuery)
  const { data: me } = useQuery(meQuery)
  const open = running(data, now)
  useEffect(() => {
    if (me) void tellOnceKnown(me)
  }, [me])
  return (
    <>
      <EverywhereKeys />
      <Messages />
      {!phone && <Bell />}
      <Suspense fallback={null}>{open?.state === 'open' && <EmergencyFrame one={open} />}</Suspense>
    </>
  )
}
