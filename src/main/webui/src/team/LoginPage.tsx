import { loginAddress } from '../shared/api/session'
import { useSay } from '../shared/i18n/words'
import { LANGUAGES, usePreferences } from '../shared/preferences'
import { Tower } from '../shared/ui/Marks'
import './login-page.css'
import { Choice } from './SettingsPage'

/** Before anybody is known: the name, one way in, the languages. */
export default function LoginPage() {
  const say = useSay()
  const { language } = usePreferences()
  return (
    <main className="login">
      <div className="login-card">
        <p className="login-mark">
          <Tower size={44} />
        </p>
        <h1>Majakka</h1>
        <p>{say('team.loginLead')}</p>
        <a className="button button-primary" href={loginAddress()}>
          {say('team.loginWith')}
        </a>
        <p className="login-detail">{say('team.loginDetail')}</p>
        <Choice
          title={<span className="visually-hidden">{say('team.language')}</span>}
          name="language"
          chosen={language}
          options={LANGUAGES}
        />
      </div>
    </main>
  )
}
