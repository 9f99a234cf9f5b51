import { AlarmClock, CircleCheck, CircleDashed, CirclePause, TriangleAlert, Unplug } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ChannelView, ProbeView } from '../shared/api/types'
import { type Say, useLanguage, useSay } from '../shared/i18n/words'
import type { Language } from '../shared/preferences'
import { at, number, span } from '../shared/time/format'
import { useNow } from '../shared/time/useNow'

const ICON = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const

interface Told {
  tone: 'ok' | 'warn' | 'danger' | 'plain'
  icon: ReactNode
  words: string
}

/** Only a read proves health: where there was none the words say so. */
function told({ state, health }: ChannelView, now: number, language: Language, say: Say): Told {
  const read = health.checkedAt && say('channel.readAt', { time: at(language, health.checkedAt, now) })
  if (state === 'needsAttention')
    return { tone: 'danger', icon: <Unplug {...ICON} />, words: say('channel.cannotRead') }
  if (state === 'paused') return { tone: 'plain', icon: <CirclePause {...ICON} />, words: say('channel.paused') }
  if (!read) return { tone: 'plain', icon: <CircleDashed {...ICON} />, words: say('channel.neverRead') }
  if (state === 'degraded') return { tone: 'warn', icon: <TriangleAlert {...ICON} />, words: say('channel.degraded') }
  if (state === 'throttled') return { tone: 'warn', icon: <AlarmClock {...ICON} />, words: say('channel.slow') }
  return { tone: 'ok', icon: <CircleCheck {...ICON} />, words: read }
}

export function ReadState({ channel, probe }: { channel: ChannelView; probe?: ProbeView }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { tone, icon, words } = told(channel, now, language, say)
  return (
    <span className={`read-state read-${tone}`}>
      {icon}
      <span>
        <strong>{words}</strong>
        <span className="read-detail">{detail()}</span>
      </span>
    </span>
  )

  function detail() {
    const { since, checkedAt } = channel.health
    if (probe) return found(probe)
    if (channel.state === 'ok' || !since) return ''
    if (channel.state === 'needsAttention' || !checkedAt) {
      return say('channel.since', { time: at(language, since, now), span: span(language, now - Date.parse(since)) })
    }
    return say('channel.readAt', { time: at(language, checkedAt, now) })
  }

  function found({ found: there, here, newest }: ProbeView) {
    if (there !== undefined)
      return say('channel.proof', { there: number(language, there), here: number(language, here) })
    if (!newest) return say('channel.foundNone')
    return say('channel.found', { n: number(language, here), time: at(language, newest, now) })
  }
}
