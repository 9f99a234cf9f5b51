import type { Key } from '../../shared/i18n/words'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { firstName } from '../../shared/ui/Name'
import { absenceDays } from '../shifts/words'
import { gapTimes, hour, list, unique } from '../speech'
import type { Absence, Gap } from '../types'
import './why-chain.css'

interface Props {
  readonly gap: Gap
  readonly zone: string
  readonly absences: Absence[]
}

/** From the rule to the gap, step by step: who was meant to be there, why not, who stands in, who holds the work. */
export function WhyChain({ gap, zone, absences }: Props) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { from, until } = gapTimes(gap, zone)
  const times = { from: hour(language, from), until: hour(language, until) }
  const first = (member: { name: string }) => firstName(member.name)
  const steps: [Key, string][] = []

  if (gap.missing.length === 0) steps.push(['coverage.chain_rota', say('coverage.why1_none', times)])
  for (const { member, source } of gap.missing)
    steps.push([
      source === 'substitute' ? 'coverage.chain_substitute' : 'coverage.chain_rota',
      say(`coverage.why1_${source}`, { ...times, name: first(member) }),
    ])
  for (const { member, why, source } of gap.missing) {
    const name = first(member)
    if (why !== 'absent') {
      steps.push(['coverage.chain_why', say(`coverage.why2_${why}`, { name })])
      continue
    }
    const absence = absences.find((one) => one.member.id === member.id && one.from < gap.until && one.until > gap.from)
    steps.push([
      'coverage.chain_why',
      absence
        ? say('coverage.why2_away', { name, days: absenceDays(language, absence, zone, now) }).replace(/\.\.$/u, '.')
        : say('coverage.why2_awayPlain', { name }),
    ])
    if (source === 'keeper') continue
    const substitutes = absence?.substitutes ?? []
    steps.push([
      'coverage.chain_substitute',
      substitutes.length
        ? say('coverage.why3_some', { names: list(language, substitutes.map(first)) })
        : say('coverage.why3_none', { name }),
    ])
  }
  const keepers = gap.reason === 'keepers-away' // others answer, and nobody comes in for a keeper
  if (gap.onDuty.length && !keepers)
    steps.push([
      'coverage.chain_duty',
      say('coverage.why3_few', { names: list(language, gap.onDuty.map(first)), needed: gap.needed }),
    ])
  if (!keepers)
    steps.push([
      'coverage.chain_last',
      gap.lastResort ? say('coverage.why4', { name: first(gap.lastResort) }) : say('coverage.why4_none'),
    ])
  return (
    <section className="why-chain" aria-labelledby="why-chain">
      <h3 id="why-chain">{say('coverage.whyHead')}</h3>
      <ol>
        {unique(steps.map(([head, text]) => `${head}|${text}`)).map((step) => {
          const [head, text] = step.split('|') as [Key, string]
          return (
            <li key={step}>
              <span>
                <b>{say(head)}:</b> {text}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
