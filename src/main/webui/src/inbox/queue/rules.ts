import type { Key, Say } from '../../shared/i18n/words'

const KNOWN = ['safety', 'lowRating', 'wroteAgain', 'question', 'picture', 'due']

/** A rule in our words; one that is newer than this page in its own. */
export const ruleName = (name: string, say: Say) => (KNOWN.includes(name) ? say(`queue.rule_${name}` as Key) : name)
