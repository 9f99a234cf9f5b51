import { useQuery } from '@tanstack/react-query'
import { healthQuery } from '../shared/api/queries'
import { type Key, useLanguage, useSay } from '../shared/i18n/words'
import { day } from '../shared/time/format'
import './day-bars.css'
import { type DayBar, type DayState, dayBars } from './days'

const WORDS: Record<DayState, Key> = {
  read: 'channel.dayRead',
  part: 'channel.dayPart',
  cut: 'channel.dayCut',
  none: 'channel.dayNone',
}

/** One bar a day. Height and shape tell the state, the tooltip tells it in words. */
export function DayBars({ id }: { id: string }) {
  const say = useSay()
  const language = useLanguage()
  const { data: health } = useQuery(healthQuery(id))
  const bars = dayBars(health?.days ?? [], new Date())
  const cuts = bars.filter(({ state }) => state === 'cut').length
  const fetched = bars.at(-1)?.fetched ?? 0
  const words = cuts ? say('channel.cutDays', { n: cuts }) : say('channel.noCuts')
  return (
    <span className="day-bars">
      <span className="day-bars-row" role="img" aria-label={words}>
        {bars.map((bar) => (
          <i key={bar.day} className={`day-bar day-${bar.state}`} title={tooltip(bar)} />
        ))}
      </span>
      <span className="day-bars-foot">
        <span>{day(language, bars[0]!.day)}</span>
        <span>
          {health && (fetched && cuts ? `${words}, ${say('channel.fetchedAfterwards', { n: fetched })}` : words)}
        </span>
        <span>{say('channel.today')}</span>
      </span>
    </span>
  )

  function tooltip(bar: DayBar) {
    return `${day(language, bar.day)} ${say(WORDS[bar.state])}`
  }
}

/** What the bars mean. */
export function DayLegend() {
  const say = useSay()
  const states: DayState[] = ['read', 'part', 'cut', 'none']
  return (
    <span className="day-legend">
      {states.map((state) => (
        <span key={state}>
          <i className={`day-bar day-${state}`} />
          {say(WORDS[state])}
        </span>
      ))}
    </span>
  )
}
