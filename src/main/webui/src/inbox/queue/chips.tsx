import { CircleHelp, CircleX, Image, Languages, Repeat2, Trash2, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CommentView } from '../../shared/api/types'
import type { Say } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { Chip, type Tone } from '../../shared/ui/Chip'

const ICON = { size: 13, strokeWidth: 1.75, 'aria-hidden': true } as const

export function languageName(code: string, inLanguage: Language): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

interface Mark {
  key: string
  words: string
  chip: ReactNode
}

/** At most two, the most telling first: a reply that went wrong, danger, a second message, then what it is about. */
export function marks(comment: CommentView, language: Language, say: Say): Mark[] {
  const { labels, language: spoken, attachments, priority, reply } = comment
  const all: Mark[] = []
  const add = (words: string, tone: Tone, icon?: ReactNode) => {
    const chip = (
      <Chip tone={tone} icon={icon}>
        <bdi>{words}</bdi>
      </Chip>
    )
    all.push({ key: words, words, chip })
  }
  const rule = (name: string) => priority.rules.some((one) => one.name === name)

  if (reply?.state === 'failed') add(say('queue.replyFailed'), 'danger', <CircleX {...ICON} />)
  if (reply?.state === 'unknown') add(say('queue.replyUnknown'), 'warn', <CircleHelp {...ICON} />)
  if (comment.deletedAt) add(say('queue.deleted'), 'plain', <Trash2 {...ICON} />)
  if (rule('safety')) add(say('queue.rule_safety'), 'danger', <TriangleAlert {...ICON} />)
  if (rule('wroteAgain')) add(say('queue.wroteAgain'), 'sea', <Repeat2 {...ICON} />)
  for (const label of labels) add(label, 'plain')
  if (spoken && spoken !== 'und' && !spoken.startsWith(language)) {
    add(languageName(spoken, language), 'outline', <Languages {...ICON} />)
  }
  if (attachments?.length) add(say('queue.image'), 'plain', <Image {...ICON} />)
  return all.slice(0, 2)
}
