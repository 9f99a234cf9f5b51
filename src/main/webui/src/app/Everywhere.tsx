import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { running } from '../delegation/acting/emergency'
import { breakGlassQuery } from '../delegation/acting/server'
import { Bell } from '../notice/Bell'
import { usePhone } from '../shared/media'
import { useNow } from '../shared/time/useNow'
import EverywhereKeys from './EverywhereKeys'
import { Messages } from './Messages'
import { page } from './pages'

const EmergencyFrame = page(() => import('./EmergencyFrame'))

/** What every page has and no page waits for: the keys, what is said to everybody, the bell, and the red frame while the emergency key is open. */
export default function Everywhere() {
  const phone = usePhone()
  const now = useNow()
  const { data } = useQuery(breakGlassQuery)
  const open = running(data, now)
  return (
    <>
      <EverywhereKeys />
      <Messages />
      {!phone && <Bell />}
      <Suspense fallback={null}>{open?.state === 'open' && <EmergencyFrame one={open} />}</Suspense>
    </>
  )
}
