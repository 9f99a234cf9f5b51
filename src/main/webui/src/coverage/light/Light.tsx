import { Lightbulb, LightbulbOff } from 'lucide-react'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { useSay } from '../../shared/i18n/words'
import { liveState } from '../../shared/live/state'
import { usePhone } from '../../shared/media'
import { useStore } from '../../shared/store'
import { LightBar } from '../parts/LightBar'
import { addressOf } from '../place'
import type { DeskCoverage } from '../types'
import { CutChips } from './CutChips'
import { statusOf, todayOf } from './light'
import { useLight, useVoice } from './useLight'
import './light-strip.css'
import { behindOf, statusWords } from './words'

/** Today's hours of the desk that needs somebody most: words, bar and names from one computation. */
export default function Light({ online }: { online: boolean }) {
  const light = useLight()
  const [worst] = light.desks ?? []
  return (
    <>
      {worst ? (
        <Strip one={worst} many={light.desks!.length > 1} light={light} online={online} />
      ) : (
        online && <Plain light={light} />
      )}
      <CutChips />
    </>
  )
}

interface Props {
  readonly one: DeskCoverage
  readonly many: boolean
  readonly light: ReturnType<typeof useLight>
  readonly online: boolean
}

/** The whole strip leads to the day. */
function Strip({ one, many, light, online }: Props) {
  const say = useSay()
  const phone = usePhone()
  const live = useStore(liveState)
  const voice = useVoice(light, one.zone)
  const status = statusOf(one, light.now)
  const today = todayOf(one, light.now)
  const words = statusWords(voice, status)
  const behind = behindOf(voice, status)
  const told = online && live === 'broken' ? [...behind.slice(0, 1), say('light.slowConnection')] : behind
  const Lamp = status.form === 'out' || status.form === 'closed' ? LightbulbOff : Lightbulb
  return (
    <Link
      className={`light-strip ${phone ? 'on-rail' : ''}`}
      data-form={status.form}
      href={addressOf({ desk: many ? one.desk.id : undefined, view: 'day', date: today.date })}
    >
      {online && (
        <span className="light-strip-words">
          <Lamp size={16} strokeWidth={1.75} aria-hidden="true" />
          {many && (
            <>
              <bdi>{one.desk.name}</bdi>
              <Stop />
            </>
          )}
          <strong>{words.replace(/\.$/, '')}</strong>
          <Stop />
        </span>
      )}
      <LightBar bars={today.bars} axis={today.axis} now={today.now} />
      <span className="light-strip-behind">
        {told.map((each, n) => (
          <Fragment key={each}>
            {n > 0 && <span aria-hidden="true"> · </span>}
            {each}
            <Stop />
          </Fragment>
        ))}
      </span>
    </Link>
  )
}

/** Heard and not seen: the strip is sentences to those who listen. */
const Stop = () => <span className="visually-hidden">. </span>

/** Where no desk is, or none that I see: what is known all the same. */
function Plain({ light: { coverage, failed, reads } }: { light: ReturnType<typeof useLight> }) {
  const say = useSay()
  const live = useStore(liveState)
  if (failed) return <span className="light-strip-words">{say('light.unknown')}</span>
  if (reads && !coverage) return null
  return (
    <span className="light-strip-words">
      <strong>{say('light.connected')}</strong>
      <span>{say(live === 'broken' ? 'light.slowConnection' : 'light.connectedDetail')}</span>
    </span>
  )
}
