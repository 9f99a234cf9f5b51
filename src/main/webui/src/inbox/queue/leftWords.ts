import type { Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { at } from '../../shared/time/format'
import { firstName } from '../../shared/ui/Name'
import type { Left } from './left'

export function leftWords(left: Left, language: Language, say: Say): string {
  switch (left.why) {
    case 'resolved':
      return left.outcome
        ? say('queue.leftResolvedAs', { outcome: say(`queue.${left.outcome}`) })
        : say('queue.leftResolved')
    case 'later':
      return say('queue.leftLater', { time: at(language, left.until) })
    case 'taken':
      return say('queue.leftTaken', { name: firstName(left.by.name) })
    case 'reopened':
      return say('queue.leftReopened')
    case 'back':
      return say('queue.leftBack')
    case 'freed':
      return say('queue.leftFreed')
    case 'label':
      return say('queue.leftLabel')
    case 'gone':
      return say('queue.leftGone')
  }
}
