import { TriangleAlert } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import './no-desk.css'

/** Without a desk nothing is proved, so this is never blank and never an all-clear. */
export function NoDesk() {
  const say = useSay()
  return (
    <section className="no-desk" id="list" tabIndex={-1}>
      <h2>
        <TriangleAlert size={20} strokeWidth={1.75} aria-hidden="true" />
        {say('coverage.noDesk')}
      </h2>
      <ol>
        <li>{say('coverage.step1')}</li>
        <li>{say('coverage.step2')}</li>
        <li>{say('coverage.step3')}</li>
      </ol>
      <p>{say('coverage.noDeskWho')}</p>
    </section>
  )
}
