import type { CommentView } from '../../shared/api/types'
import type { Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { at, day, daysAway, HOURS, MINUTES, nearDay, span } from '../../shared/time/format'

export interface Due {
  tone: 'late' | 'soon' | 'near' | 'calm' | 'none'
  text: string
  /** for narrow places: 14 min, 1 t 20 min, klo 15 */
  short: string
}

/** Time left in words. Relative only under twelve hours: beyond that a day says more than a number of hours. */
export function due(comment: CommentView, now: number, language: Language, say: Say): Due | null {
  if (!comment.dueAt || comment.state === 'resolved') return null
  const left = Date.parse(comment.dueAt) - now
  if (left < 0) {
    const time = at(language, comment.dueAt, now)
    return { tone: 'late', text: say('queue.lateSince', { time }), short: say('queue.lateSince', { time }) }
  }
  if (left < HOURS(1)) {
    const n = Math.floor(left / MINUTES(1))
    return { tone: left < MINUTES(15) ? 'soon' : 'near', text: say('queue.minLeft', { n }), short: `${n} min` }
  }
  if (left < HOURS(12)) return { tone: 'calm', text: span(language, left), short: span(language, left) }
  return { tone: 'calm', text: nearDay(language, comment.dueAt, now), short: nearDay(language, comment.dueAt, now) }
}

/** The hour of what came today or yesterday, the day of what is older. */
export function arrived({ createdAt }: CommentView, now: number, language: Language): string {
  return daysAway(createdAt, now) < -1 ? day(language, createdAt, now) : at(language, createdAt, now)
}
