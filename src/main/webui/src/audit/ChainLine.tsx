import { useQuery } from '@tanstack/react-query'
import { Link2, Unlink } from 'lucide-react'
import { useLanguage, useSay } from '../shared/i18n/words'
import { at, number } from '../shared/time/format'
import { useNow } from '../shared/time/useNow'
import { verificationQuery } from './server'

/** Whether the trail is what was written, and until when that is proved. Nothing is said before it is known. */
export function ChainLine() {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { data } = useQuery(verificationQuery)
  if (!data) return null
  const { intact, sealedUntil, checked, waiting, firstBad } = data
  const Icon = intact ? Link2 : Unlink
  const sentence = !intact
    ? say('trail.broken', { detail: firstBad?.detail })
    : sealedUntil
      ? say('trail.intact', { time: at(language, sealedUntil, now) })
      : say('trail.intactNone')
  const more = [
    say('trail.checked', { n: number(language, checked) }),
    waiting > 0 && say('trail.waiting', { n: number(language, waiting) }),
  ]
  return (
    <span className="audit-chain" data-intact={intact} role={intact ? undefined : 'alert'}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <b>{sentence}</b> <span>{more.filter(Boolean).join(', ')}</span>
    </span>
  )
}
