import { useLanguage, useSay } from '../../shared/i18n/words'
import type { Desk } from '../types'
import { draftOf } from './draft'
import { FIELDS, fieldWords, titleOf } from './words'

/** The rules in words, for whoever reads them. */
export function DeskWords({ desk }: { desk: Desk }) {
  const say = useSay()
  const language = useLanguage()
  const names = {
    channel: (id: string) => desk.channels.find((one) => one.id === id)?.name ?? '?',
    member: () => desk.lastResort?.name ?? '?',
  }
  return (
    <section className="desk-words" aria-labelledby="rules">
      <h2 id="rules">{say('desks.rules')}</h2>
      <dl>
        {FIELDS.filter((field) => field !== 'name').map((field) => (
          <div key={field}>
            <dt>{titleOf(say, field)}</dt>
            <dd>{fieldWords(say, language, field, draftOf(desk), names)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
