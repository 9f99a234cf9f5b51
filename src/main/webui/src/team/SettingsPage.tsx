import { useQuery } from '@tanstack/react-query'
import { LogOut } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { PageHead } from '../app/PageHead'
import { meQuery } from '../shared/api/queries'
import { useSay } from '../shared/i18n/words'
import { LANGUAGES, type Language, type Preferences, prefer, usePreferences } from '../shared/preferences'
import { Avatar } from '../shared/ui/Avatar'
import { MorePages } from './MorePages'
import { tellChoice } from './mailLanguage'
import { roleWords } from './roles'
import './settings-page.css'

export default function SettingsPage() {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  const { language, theme, density, singleKeys } = usePreferences()
  const roles = me ? roleWords(me, say) : []
  return (
    <>
      <PageHead title={say('app.settings')} />
      <div className="settings">
        {me && (
          <section aria-label={say('team.me')} className="settings-me">
            <Avatar name={me.name} id={me.id} size={32} />
            <div>
              <strong>
                <bdi>{me.name}</bdi>
              </strong>
              <p>{roles.length ? roles.join(', ') : say('team.noRoles')}</p>
            </div>
          </section>
        )}
        <MorePages />
        <Choice
          title={say('team.language')}
          name="language"
          chosen={language}
          options={LANGUAGES}
          hint={say('team.languageMail')}
        />
        <Choice
          title={say('team.theme')}
          name="theme"
          chosen={theme}
          options={{ auto: say('team.themeAuto'), light: say('team.themeLight'), dark: say('team.themeDark') }}
        />
        <Choice
          title={say('team.density')}
          name="density"
          chosen={density}
          options={{ comfortable: say('team.comfortable'), compact: say('team.compact') }}
        />
        <Choice
          title={say('team.singleKeys')}
          name="singleKeys"
          chosen={String(singleKeys)}
          options={{ true: say('team.singleKeysOn'), false: say('team.singleKeysOff') }}
        />
        <p className="settings-kept">{say('team.keptHere')}</p>
        <a className="button" href="/logout">
          <LogOut size={16} strokeWidth={1.75} aria-hidden="true" />
          <span>{say('team.logOut')}</span>
        </a>
      </div>
    </>
  )
}

interface ChoiceProps {
  title: ReactNode
  name: 'language' | 'theme' | 'density' | 'singleKeys'
  chosen: string
  options: Record<string, string>
  hint?: string
}

export function Choice({ title, name, chosen, options, hint }: ChoiceProps) {
  const hintId = useId()
  const choose = (value: string) => {
    prefer({ [name]: name === 'singleKeys' ? value === 'true' : value } as Partial<Preferences>)
    if (name === 'language') void tellChoice(value as Language)
  }
  return (
    <fieldset className="choice-set" aria-describedby={hint && hintId}>
      <legend>{title}</legend>
      <div>
        {Object.entries(options).map(([value, words]) => (
          <label key={value} lang={name === 'language' ? (value as Language) : undefined}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {hint && <p id={hintId}>{hint}</p>}
    </fieldset>
  )
}
