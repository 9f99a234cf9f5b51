import type { Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { day } from '../../shared/time/format'
import { firstName } from '../../shared/ui/Name'
import { hour, list, type NameOf, weekdayName } from '../speech'
import { daysBetween, noonOf, wallOf } from '../wall'
import type { Status, Turn } from './light'

/** Who says it, when, and to whom. */
export interface Voice {
  readonly say: Say
  readonly language: Language
  readonly zone: string
  readonly now: number
  readonly nameOf: NameOf
  /** undefined where the reader does not see the channel */
  readonly channelOf?: (id: string) => string | undefined
}

const TAG: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
const WEEK = 7
const DAY = 24 * 3_600_000

/** klo 16, tomorrow at 8, maanantaina klo 8, den 2.12 kl. 8 */
export const whenOf = (voice: Voice, at: number) => wordsOf(voice, at, 'light.at')

/** 16, yesterday 16: after "since" and "until" */
const clockOf = (voice: Voice, at: number) => wordsOf(voice, at, 'light.clock')

/** A time that lies less than a day ahead is plain without its day. */
export const untilOf = (voice: Voice, at: number) =>
  at - voice.now < DAY ? voice.say('light.clock', { time: timeOf(voice, at) }) : clockOf(voice, at)

const timeOf = ({ language, zone }: Voice, at: number) => hour(language, wallOf(at, zone).minutes)

function wordsOf(voice: Voice, at: number, clock: 'light.at' | 'light.clock'): string {
  const time = voice.say(clock, { time: timeOf(voice, at) })
  const date = dayOf(voice, at)
  return date ? `${date} ${time}` : time
}

function dayOf({ say, language, zone, now }: Voice, at: number): string {
  const { date } = wallOf(at, zone)
  const away = daysBetween(wallOf(now, zone).date, date)
  if (away === 0) return ''
  if (Math.abs(away) === 1) return new Intl.RelativeTimeFormat(TAG[language], { numeric: 'auto' }).format(away, 'day')
  if (away > 0 && away < WEEK) return say('light.onDay', { day: weekdayName(language, date) })
  return say('light.onDate', { day: day(language, noonOf(date), now) })
}

export const namesIn = ({ language, nameOf }: Voice, ids: string[]) => list(language, ids.map(nameOf))

/** The status sentence in its forms. */
export function statusWords(voice: Voice, { form, memberIds, since, until, gap }: Status): string {
  const { say } = voice
  if (form === 'on') return say('light.on')
  if (form === 'thin') return say('light.thin', { name: namesIn(voice, memberIds), until: untilOf(voice, until!) })
  if (form === 'closed') return until ? say('light.closed', { when: whenOf(voice, until) }) : say('light.closedPlain')
  if (form === 'few') return fewWords(voice, memberIds, gap)
  const out = say('light.out', { since: clockOf(voice, since!) })
  return gap?.lastResort ? `${out} ${say('light.holds', { name: firstName(gap.lastResort.name) })}` : out
}

function fewWords({ say, language, channelOf }: Voice, memberIds: string[], gap: Status['gap']): string {
  if (gap?.reason === 'too-few') return say('light.fewOf', { n: memberIds.length, needed: gap.needed })
  const channels = gap?.channelIds.flatMap((id) => channelOf?.(id) ?? []) ?? []
  if (!channels.length || gap?.reason === 'too-few-alone') return say('light.few')
  const keepers = gap?.reason === 'keepers-away'
  return say(keepers ? 'light.fewKeepers' : 'light.fewOn', { channels: list(language, channels) })
}

/** "Elina takes over at 16" */
export function turnWords(voice: Voice, { kind, at, memberIds }: Turn): string {
  const values = { n: memberIds.length, names: namesIn(voice, memberIds), when: whenOf(voice, at) }
  return voice.say(`light.${kind}`, values)
}

/** What stands behind the bar: who is there now, and what comes next. */
export function behindOf(voice: Voice, { form, memberIds, next }: Status): string[] {
  const { say } = voice
  // whoever is alone is named by the sentence already
  const now = memberIds.length && form !== 'thin' && say('light.now', { names: namesIn(voice, memberIds) })
  // the sentence says when the light comes on
  const then =
    next &&
    (form === 'closed' ? say('light.thenOn', { names: namesIn(voice, next.memberIds) }) : turnWords(voice, next))
  return [now, then].filter((words) => typeof words === 'string')
}
