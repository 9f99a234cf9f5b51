import { Hourglass } from 'lucide-react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import type { Gap } from '../types'
import { askedWords } from './ask'
import './asking.css'

/** An asked gap stays a gap, and says so. */
export function GapAsked({ gap, zone }: { gap: Gap; zone: string }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const words = askedWords(say, language, gap, zone, now)
  if (!words) return null
  return (
    <span className="gap-asked">
      <Hourglass size={14} strokeWidth={2} aria-hidden="true" />
      <span>{words}</span>
    </span>
  )
}
