import { useEffect } from 'react'
import { speak, spoken } from '../shared/i18n/load'
import { Words } from '../shared/i18n/words'
import { usePreferences } from '../shared/preferences'
import { useStore } from '../shared/store'
import { Frame } from './Frame'

/** Speaks one language at a time; another one is fetched when somebody chooses it. */
export function App() {
  const { language } = usePreferences()
  const now = useStore(spoken)

  useEffect(() => {
    if (language !== spoken.get()?.language) void speak(language)
  }, [language])

  useEffect(() => {
    if (now) document.documentElement.lang = now.language
  }, [now])

  return (
    now && (
      <Words language={now.language} strings={now.strings}>
        <Frame />
      </Words>
    )
  )
}
