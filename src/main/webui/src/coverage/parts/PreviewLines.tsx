import { CalendarDays, CircleCheck, CircleX, TriangleAlert } from 'lucide-react'
import type { Key } from '../../shared/i18n/words'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { firstName } from '../../shared/ui/Name'
import { gapTimes, gapWords, reasonOf, shortDay, unique } from '../speech'
import type { Finding, Gap, Preview } from '../types'
import './preview-lines.css'

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const
const MOST = 4

interface Props {
  readonly result: Preview
  readonly dim: boolean
  /** of the days that are shown */
  readonly days: number
}

/** What a change would do, in words: gaps that go, gaps that come, what else would be wrong, how much stays. */
export function PreviewLines({ result, dim, days }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { opened, closed, warnings, daysChanged } = result
  const when = useWhen(result)
  // a rule without an end is looked at beyond the days that are shown: how many that are tells nobody anything
  const looked = Math.max(days, ...result.desks.map((one) => one.days.length))
  const same = looked - daysChanged
  const rest = looked > days ? say('coverage.restStays') : say('coverage.otherDays', { n: same })
  const nothing = daysChanged === 0 && closed.length + opened.length === 0
  const names = unique(warnings.map((finding) => warningOf(finding)))
  return (
    <ul className="preview-lines" data-dim={dim} aria-busy={dim}>
      {closed.slice(0, MOST).map((gap) => (
        <li key={gap.from + gap.deskId} data-tone="ok">
          <CircleCheck {...ICON} />
          <b>{say('coverage.gapGone', { when: when(gap) })}</b>
        </li>
      ))}
      {closed.length > MOST && (
        <li data-tone="ok">
          <CircleCheck {...ICON} />
          {say('coverage.moreGone', { n: closed.length - MOST })}
        </li>
      )}
      {opened.slice(0, MOST).map((gap) => (
        <li key={gap.from + gap.deskId} data-tone="no">
          <CircleX {...ICON} />
          <span>
            <b>{say('coverage.gapNew', { when: when(gap) })}</b> {reasonOf(say, language, gap)}
          </span>
        </li>
      ))}
      {opened.length > MOST && (
        <li data-tone="no">
          <CircleX {...ICON} />
          {say('coverage.moreGaps', { n: opened.length - MOST })}
        </li>
      )}
      {names.slice(0, MOST).map((text) => (
        <li key={text} data-tone="warn">
          <TriangleAlert {...ICON} />
          {text}
        </li>
      ))}
      {(nothing || same > 0) && (
        <li>
          <CalendarDays {...ICON} />
          {nothing ? say('coverage.nothingChanges') : rest}
        </li>
      )}
    </ul>
  )

  function warningOf(finding: Finding): string {
    const key = `coverage.find_${finding.code}` as Key
    const text = say(key, { name: finding.member ? firstName(finding.member.name) : '' })
    // a newer server may warn of what has no words here yet
    return text === key ? finding.detail : text
  }
}

function useWhen({ desks }: Preview) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  return (gap: Gap) => {
    const zone = desks.find(({ desk }) => desk.id === gap.deskId)?.zone ?? 'Europe/Helsinki'
    const { date, ...times } = gapTimes(gap, zone)
    const words = gapWords(say, language, { ...gap, onDuty: [] }, zone, undefined, times)
    return `${shortDay(language, date, now)} ${words.replace(/ .*/u, '')}`
  }
}
