import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { countsQuery } from '../../shared/api/queries'
import type { ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { Tower } from '../../shared/ui/Marks'
import './empty-run.css'
import { JustDecided } from './JustDecided'

export function EmptyRun({ decided }: { decided: ReplyView[] }) {
  const say = useSay()
  const { data: counts } = useQuery(countsQuery())
  return (
    <div className="empty-run">
      <Tower size={48} />
      <p>{say('approval.empty')}</p>
      <Link href="/queue" className="button">
        {counts?.open ? say('approval.toQueueN', { n: counts.open }) : say('approval.toQueue')}
      </Link>
      <JustDecided replies={decided} />
    </div>
  )
}
