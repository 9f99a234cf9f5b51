import { useQuery } from '@tanstack/react-query'
import { History } from 'lucide-react'
import { useState } from 'react'
import { historyQuery } from '../../shared/api/queries'
import type { CommentView, HistoryEntry } from '../../shared/api/types'
import { type Say, useLanguage, useSay } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { at, exact } from '../../shared/time/format'
import { Button } from '../../shared/ui/Button'
import { firstName } from '../../shared/ui/Name'
import { deedOf } from './deedOf'
import './events.css'

const SHOWN = 6

/** Who did what with this comment, newest first, from the day it came. */
export function Events({ comment }: { comment: CommentView }) {
  const say = useSay()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const { data: history = [] } = useQuery(historyQuery(comment.id))
  const came: HistoryEntry = { at: comment.receivedAt, what: 'arrived' }
  const entries = [...history.filter((entry) => deedOf(entry.what) !== 'arrived'), came].sort((a, b) =>
    b.at.localeCompare(a.at),
  )
  const shown = all ? entries : entries.slice(0, SHOWN)
  return (
    <section>
      <h2>
        <History size={16} strokeWidth={1.75} aria-hidden="true" />
        {say('comment.events')}
      </h2>
      <ol className="events">
        {shown.map((entry) => (
          <li key={`${entry.at}${entry.what}`}>
            <time dateTime={entry.at} title={exact(language, entry.at)}>
              {at(language, entry.at)}
            </time>{' '}
            {entry.who && (
              <b>
                <bdi>{firstName(entry.who.name)}</bdi>
              </b>
            )}{' '}
            <span dir="auto">{wordsOf(entry, say, language)}</span>
          </li>
        ))}
      </ol>
      {entries.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {say('comment.moreEvents')}
        </Button>
      )}
    </section>
  )
}

export function wordsOf({ what, from, to }: HistoryEntry, say: Say, language: Language): string {
  const deed = deedOf(what)
  if (!deed) return what.replaceAll('-', ' ')
  return say(`comment.did_${deed}`, { from: from ?? '', to: targetOf(deed, to, say, language) })
}

function targetOf(deed: string, to: string | undefined, say: Say, language: Language): string {
  if (to === undefined) return ''
  if (deed === 'snoozed' && !Number.isNaN(Date.parse(to))) return at(language, to)
  if (deed !== 'resolved') return to
  const outcome = to.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase())
  const known = ['answered', 'noReplyNeeded', 'spam', 'handledElsewhere'] as const
  const one = known.find((name) => name === outcome)
  return one ? say(`comment.outcome_${one}`) : to
}
