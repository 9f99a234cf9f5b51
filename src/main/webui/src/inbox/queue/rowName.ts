import type { Say } from '../../shared/i18n/words'
import { networkTitle } from '../../shared/network'
import type { Language } from '../../shared/preferences'
import { at } from '../../shared/time/format'
import { marks } from './chips'
import { due } from './due'
import { holding } from './holder'
import { leftWords } from './leftWords'
import type { Row } from './list'

/** "Priority 87. Riikka Salonen, Facebook, Myllyranta. Product safety. Free. 14 min left." and the text. */
export function rowName({ comment, left }: Row, now: number, language: Language, say: Say): string {
  const held = holding(comment, now)
  const holder = {
    free: () => say('queue.free'),
    has: () => ('member' in held && held.member?.name) || '',
    answering: () => say('queue.isAnswering', { name: ('member' in held && held.member?.name) || '' }),
    held: () => say('queue.waitsApproval'),
    later: () => ('until' in held ? say('queue.backAt', { time: at(language, held.until, now) }) : ''),
  }[held.kind]()
  return [
    left && leftWords(left, language, say),
    say('queue.priorityOf', { n: comment.priority.score }),
    [comment.author.name, networkTitle(comment.channel.network), comment.channel.name].join(', '),
    comment.rating && say('queue.stars', { n: comment.rating }),
    ...marks(comment, language, say).map(({ words }) => words),
    holder,
    due(comment, now, language, say)?.text,
    comment.text,
  ]
    .filter(Boolean)
    .join('. ')
}
