import { useLanguage } from '../i18n/words'
import { at, exact, moment } from './format'
import { useNow } from './useNow'

/** A time as people say it, with the exact one in the tooltip. */
export function Moment({ of, full = false }: { of: string; full?: boolean }) {
  const language = useLanguage()
  const now = useNow()
  return (
    <time dateTime={of} title={exact(language, of)}>
      {full ? moment(language, of, now) : at(language, of, now)}
    </time>
  )
}
