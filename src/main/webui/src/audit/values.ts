import type { Key, Say } from '../shared/i18n/words'
import type { Language } from '../shared/preferences'
import { moment } from '../shared/time/format'

/** Where before and after are words of a person, a text or a name: those stay exactly as they were written. */
const WRITTEN = new Set([
  'reply-edited',
  'reply-returned',
  'reply-complained',
  'comment-edited',
  'comment-assigned',
  'comment-released',
  'comment-labelled',
  'comment-claim-taken-over',
  'break-glass-asked',
  'break-glass-reviewed',
  'channel-connected',
  'channel-renamed',
  'channel-removed',
  'channel-access-confirmed',
])

/** With Z an instant; without, a wall-clock time of the desk, read as it stands. */
const INSTANT = /(\d{4}-\d{2}-\d{2}T[\d:.]+Z?)/u
const WORD = /[a-z_-]+/gu
/** The program's own words are plain and small; anything else was written by somebody. */
const PROGRAM = /^[a-z_,\s\d/-]*$/u

/** States, roles and times as the reader says them. As they are stored stands one Enter away. */
export function saidValue(what: string, value: string, say: Say, language: Language): string {
  if (WRITTEN.has(what)) return value
  const absent = say('trail.wheneverAbsent')
  // the odd parts are the times between the words
  const parts = value
    .replace(/, one in (\d+)$/u, ' 1/$1')
    .replace(/whenever absent$/u, absent)
    .split(INSTANT)
  const words = parts.filter((_, n) => n % 2 === 0)
  const known = words.every((part) => PROGRAM.test(part) && (part.match(WORD) ?? []).every((word) => said(word, say)))
  return parts
    .map((part, n) => {
      if (n % 2) return moment(language, part)
      return known ? part.replace(WORD, (word) => said(word, say) ?? word) : part
    })
    .join('')
}

/** What has no words is answered with its key. */
function said(word: string, say: Say): string | undefined {
  const key = `trail.word_${word.replace(/[_-]/gu, '')}` as Key
  const words = say(key)
  return words === key ? undefined : words
}
