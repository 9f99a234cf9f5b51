import { Trash2 } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { TIME, type WordsDraft } from './draft'

/** In which the company may be written to; a reader of another language is told the first. */
const LANGUAGES = ['fi', 'sv', 'en', 'de', 'et', 'nb', 'da', 'ru', 'fr', 'es']

const PROPOSED: Record<string, string> = {
  fi: `Kiitos viestistäsi. Vastaamme viimeistään ${TIME}.`,
  sv: `Tack för ditt meddelande. Vi svarar senast ${TIME}.`,
  en: `Thank you for your message. We answer at the latest ${TIME}.`,
}

interface Props {
  readonly words: readonly WordsDraft[]
  readonly hasTarget: boolean
  readonly onChange: (words: readonly WordsDraft[]) => void
}

/** What somebody is told once who writes while the desk is closed, in each language. */
export function ClosedWords({ words, hasTarget, onChange }: Props) {
  const say = useSay()
  const names = new Intl.DisplayNames(useLanguage(), { type: 'language' })
  const free = LANGUAGES.filter((code) => !words.some(({ language }) => language === code))
  return (
    <>
      <p>{say('desks.closedHint')}</p>
      {!hasTarget && <small>{say('desks.needsTarget')}</small>}
      {words.map(({ language, text }, n) => (
        <div className="fold-line" key={language}>
          <label className="field">
            <span>{names.of(language)}</span>
            <textarea
              rows={2}
              maxLength={1000}
              lang={language}
              value={text}
              onChange={(event) => onChange(words.with(n, { language, text: event.target.value }))}
            />
          </label>
          <Button
            look="quiet"
            aria-label={say('desks.removeOne', { name: names.of(language) })}
            icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => onChange(words.toSpliced(n, 1))}
          />
        </div>
      ))}
      {hasTarget && (
        <select
          className="fold-add"
          value=""
          aria-label={say('desks.addWords')}
          onChange={({ target: { value } }) =>
            value && onChange([...words, { language: value, text: PROPOSED[value] ?? TIME }])
          }
        >
          <option value="">{say('desks.addWords')}</option>
          {free.map((code) => (
            <option key={code} value={code}>
              {names.of(code)}
            </option>
          ))}
        </select>
      )}
    </>
  )
}
