import { useQuery } from '@tanstack/react-query'
import { cannotRead } from '../app/useRailCounts'
import { absencesQuery } from '../delegation/acting/server'
import type { BusFactor } from '../shared/api/delegation'
import { channelsQuery, countsQuery } from '../shared/api/queries'
import { useLanguage, useSay } from '../shared/i18n/words'
import { number } from '../shared/time/format'
import { useNow } from '../shared/time/useNow'
import { Tower } from '../shared/ui/Marks'
import { firstName } from '../shared/ui/Name'
import './status-card.css'
import { awayNow, statusOf } from './status'

/** So many are named in one sentence. */
const FEW = 2

/** One sentence, and below it what it rests on. */
export function StatusCard({ factors }: { factors: BusFactor[] }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { data: absences = [] } = useQuery(absencesQuery)
  const { data: counts } = useQuery(countsQuery())
  const { data: channels = [] } = useQuery(channelsQuery)
  const { form, channels: where } = statusOf(factors, absences, now)
  const sentence = form === 'out' && where.length > FEW ? 'home.status_outMany' : (`home.status_${form}` as const)
  const away = awayNow(absences, now)
  const names = [...new Set(absences.filter(({ member }) => away.has(member.id)).map(({ member }) => member.name))]
  const cut = channels.filter(cannotRead).map(({ name }) => name)
  const facts = [
    counts &&
      (counts.open
        ? say('home.openNow', { n: counts.open }).replace(String(counts.open), number(language, counts.open))
        : say('home.openNone')),
    names.length > 0 && say('home.away', { names: names.map(firstName).join(', ') }),
    cut.length > 0 && say('home.cut', { names: cut.join(', ') }),
  ].filter(Boolean)
  return (
    <section className="status-card" data-form={form}>
      <Tower size={44} />
      <div>
        <p className="status-sentence">{say(sentence, { n: where.length, channels: where.join(', ') })}</p>
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      </div>
    </section>
  )
}
