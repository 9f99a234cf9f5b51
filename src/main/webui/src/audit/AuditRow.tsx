import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { Phrase, useLanguage, useSay } from '../shared/i18n/words'
import { exact, moment } from '../shared/time/format'
import { Avatar } from '../shared/ui/Avatar'
import { firstName, Name } from '../shared/ui/Name'
import './audit-row.css'
import { deedKey } from './deeds'
import type { AuditEntry } from './server'
import { saidValue } from './values'

/** One act: a sentence for people; Enter opens what is stored, for whoever has to prove something. */
export function AuditRow({ entry, channel }: { entry: AuditEntry; channel?: string }) {
  const say = useSay()
  const language = useLanguage()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { at, who, onBehalfOf, what, from, to } = entry
  const key = deedKey(what, who !== undefined)
  return (
    <li className="audit-row">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <time dateTime={at} title={exact(language, at)}>
          {moment(language, at)}
        </time>
        <span className="audit-who">
          {who && <Avatar name={who.name} id={who.id} size={22} />}
          <span>
            <b>{who ? <Name of={who} /> : say('trail.program')}</b>
            {onBehalfOf && (
              <small>
                <Phrase of="trail.forOwner" values={{ owner: <Name of={{ name: firstName(onBehalfOf.name) }} /> }} />
              </small>
            )}
          </span>
        </span>
        <span className="audit-deed">
          {key ? say(key) : what.replaceAll('-', ' ')}
          {channel && (
            <small>
              <bdi>{channel}</bdi>
            </small>
          )}
        </span>
        <span className="audit-change">
          {from && (
            <del dir="auto">
              <span className="visually-hidden">{say('trail.was')}: </span>
              {saidValue(what, from, say, language)}
            </del>
          )}
          {to && (
            <ins dir="auto">
              <span className="visually-hidden">{say('trail.became')}: </span>
              {saidValue(what, to, say, language)}
            </ins>
          )}
        </span>
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <div id={id} hidden={!open} className="audit-raw">
        <h3>{say('trail.raw')}</h3>
        <pre>{open && JSON.stringify(entry, null, 2)}</pre>
      </div>
    </li>
  )
}
