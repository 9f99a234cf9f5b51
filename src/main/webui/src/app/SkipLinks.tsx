import { useRoute } from 'wouter'
import { useSay } from '../shared/i18n/words'

/** The ids are set by the pages: #list, #comment, #reply. */
export function SkipLinks() {
  const say = useSay()
  const [onComment] = useRoute('/queue/:id')
  return (
    <nav className="skip-links" aria-label={say('app.skip')}>
      <a href="#list">{say('app.skipToList')}</a>
      {onComment && <a href="#comment">{say('app.skipToComment')}</a>}
      {onComment && <a href="#reply">{say('app.skipToReply')}</a>}
    </nav>
  )
}
