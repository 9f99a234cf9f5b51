import { useEffect, useRef } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { announce } from '../../shared/messages'
import { useStore } from '../../shared/store'
import { number } from '../../shared/time/format'
import type { Counting } from './counting'
import './counter.css'

/** "347 / 8 000", then "34 left", then "12 over". Said aloud only when it passes 90 %, the limit and beyond. */
export function Counter({ counting, unit }: { counting: Counting; unit: string }) {
  const say = useSay()
  const language = useLanguage()
  const counted = useStore(counting.view)
  const level = counted?.level ?? 'calm'
  const left = number(language, Math.abs(counted?.left ?? 0))
  const words =
    level === 'over'
      ? say('reply.over', { n: left })
      : level === 'full'
        ? say('reply.full')
        : say('reply.left', { n: left })
  const latest = useRef(words)
  latest.current = words

  useEffect(() => {
    if (level !== 'calm') announce(latest.current)
  }, [level])

  if (!counted) return null
  const unitWord = say(unit === 'bytes' ? 'reply.bytes' : 'reply.characters')
  return (
    <p className={`counter counter-${level}`}>
      {level !== 'calm' && <b>{words}</b>}
      <span>
        <b>{number(language, counted.used)}</b> / {number(language, counted.limit)}{' '}
        <span className="counter-unit">{unitWord}</span>
      </span>
    </p>
  )
}
