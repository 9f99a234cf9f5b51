import { useQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { gapsQuery } from '../app/useRailCounts'
import { isDark, statusOf, todayOf } from '../coverage/light/light'
import { type useLight, useVoice } from '../coverage/light/useLight'
import { namesIn, statusWords } from '../coverage/light/words'
import { addressOf } from '../coverage/place'
import { gapTimes, gapWords, shortDay } from '../coverage/speech'
import { wallOf } from '../coverage/wall'
import { useLanguage, useSay } from '../shared/i18n/words'
import { Tower } from '../shared/ui/Marks'
import './light-card.css'
import { LightToday } from './LightToday'

interface Props {
  readonly light: ReturnType<typeof useLight>
  readonly facts: string[]
}

/** The status sentence, today's light with its names, and one line about the coming weeks. */
export function LightCard({ light, facts }: Props) {
  const say = useSay()
  const desks = light.desks!
  const [worst] = desks
  const many = desks.length > 1
  const voice = useVoice(light, worst!.zone)
  const status = statusOf(worst!, light.now)
  const { form, memberIds } = status
  const there = memberIds.length > 0 && form !== 'thin' && say('light.now', { names: namesIn(voice, memberIds) })
  const date = wallOf(light.now, worst!.zone).date
  // one axis, so that hours of several desks stand below each other
  const axes = desks.map((one) => todayOf(one, light.now).axis)
  const axis = {
    from: Math.min(...axes.map(({ from }) => from)),
    until: Math.max(...axes.map(({ until }) => until)),
  }
  return (
    <section className="light-card" data-form={form}>
      <header className="on-rail">
        <Tower size={44} />
        <div>
          <p className="status-sentence">
            {many && (
              <>
                <bdi>{worst!.desk.name}</bdi>:{' '}
              </>
            )}
            {statusWords(voice, status)}
          </p>
          <p>{[there, ...facts].filter(Boolean).join(' · ')}</p>
        </div>
        {isDark(status) && (
          <Link className="button button-primary" href={addressOf({ desk: worst!.desk.id, view: 'day', date })}>
            {say('light.find')}
          </Link>
        )}
        <ComingWeeks light={light} />
      </header>
      {desks.map((one) => (
        <LightToday key={one.desk.id} one={one} many={many} light={light} axis={axis} />
      ))}
    </section>
  )
}

/** One line about the coming 12 weeks. */
function ComingWeeks({ light: { now } }: Pick<Props, 'light'>) {
  const say = useSay()
  const language = useLanguage()
  const { data } = useQuery(gapsQuery)
  if (!data) return null
  const gaps = data.filter(({ until }) => Date.parse(until) > now)
  const [first] = gaps
  const times = first && gapTimes(first, first.zone)
  const detail =
    first && `${shortDay(language, times!.date, now)} ${gapWords(say, language, first, first.zone, undefined, times)}`
  return (
    <Link className="light-card-weeks" href="/coverage" data-gap={gaps.length > 0}>
      <b>{gaps.length ? say('light.gaps12w', { n: gaps.length }) : say('light.none12w')}</b>
      {detail && <span>{say('light.firstGap', { gap: detail })}</span>}
      <ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />
    </Link>
  )
}
