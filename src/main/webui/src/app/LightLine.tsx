import { CloudOff } from 'lucide-react'
import { Suspense } from 'react'
import { connection } from '../shared/connection'
import { useLanguage, useSay } from '../shared/i18n/words'
import { useStore } from '../shared/store'
import { oclock } from '../shared/time/format'
import { page } from './pages'
import './light-line.css'

const Light = page(() => import('../coverage/light/Light'))

/**
 * The light over every page. Its place and the words for no connection are there from the first paint; who is on duty
 * is fetched after it, into a strip of the same height.
 *
 * @param bare no more than the words
 */
export function LightLine({ bare = false }: { bare?: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const { online, at } = useStore(connection)
  return (
    <section className="light-line" aria-label={say('app.light')}>
      {!online && (
        <strong className="light-line-off">
          <CloudOff size={16} strokeWidth={1.75} aria-hidden="true" />
          {say('app.noConnection', { time: oclock(language, at) })}
        </strong>
      )}
      <Suspense fallback={null}>{!bare && <Light online={online} />}</Suspense>
    </section>
  )
}
