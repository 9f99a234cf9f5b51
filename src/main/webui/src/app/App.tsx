import { useEffect, useState } from 'react'
import { loadStrings, type Strings, Words } from '../shared/i18n/words'
import { type Language, preferences, usePreferences } from '../shared/preferences'
import { Frame } from './Frame'

interface Loaded {
  language: Language
  strings: Strings
}

/** Holds the strings of one language; another one is fetched when somebody chooses it. */
export function App({ first }: { first: Strings }) {
  const { language } = usePreferences()
  const [loaded, setLoaded] = useState<Loaded>(() => ({ language: preferences().language, strings: first }))

  useEffect(() => {
    let wanted = true
    if (language !== loaded.language) {
      void loadStrings(language).then((strings) => wanted && setLoaded({ language, strings }))
    }
    return () => {
      wanted = false
    }
  }, [language, loaded.language])

  useEffect(() => {
    document.documentElement.lang = loaded.language
  }, [loaded.language])

  return (
    <Words language={loaded.language} strings={loaded.strings}>
      <Frame />
    </Words>
  )
}
