import { TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import { ENOUGH } from '../delegation/desk/matrix'
import { useFaces } from '../delegation/server'
import type { BusFactor } from '../shared/api/delegation'
import { useSay } from '../shared/i18n/words'
import { firstName } from '../shared/ui/Name'
import { NetworkGlyph } from '../shared/ui/NetworkGlyph'
import './who-answers.css'

const SHOWN = 3

/** Channel by channel, the weakest first. */
export function WhoAnswers({ factors }: { factors: BusFactor[] }) {
  const say = useSay()
  const face = useFaces()
  const byWeakness = factors.toSorted((a, b) => a.answer.length - b.answer.length)
  return (
    <section aria-labelledby="who-answers">
      <header className="who-answers-head">
        <h2 id="who-answers">{say('home.who')}</h2>
        <Link href="/delegations">{say('home.whoAll')}</Link>
      </header>
      <ul className="who-answers">
        {byWeakness.map(({ channel, answer }) => {
          const names = answer.slice(0, SHOWN).map(({ name }) => firstName(name))
          const more = answer.length - names.length
          const words = [names.join(', ') || say('home.whoNobody'), more > 0 && say('home.plus', { n: more })]
          return (
            <li key={channel.id} data-few={answer.length < ENOUGH}>
              <NetworkGlyph network={face(channel).network} named />
              <bdi>{channel.name}</bdi>
              <span>
                {answer.length < ENOUGH && <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />}
                {words.filter(Boolean).join(' ')}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
