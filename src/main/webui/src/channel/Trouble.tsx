import type { ChannelView } from '../shared/api/types'
import { useLanguage, useSay } from '../shared/i18n/words'
import { at } from '../shared/time/format'
import { useNow } from '../shared/time/useNow'

/** Three sentences, open by itself: what happened, what is lost, who can fix it. */
export function Trouble({ channel }: { channel: ChannelView }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const { reason, since } = channel.health
  const names = channel.keepers.map((keeper) => keeper.name).join(', ')
  return (
    <dl className="trouble">
      <div>
        <dt>{say('channel.whatHappened')}</dt>
        <dd dir="auto">{reason ?? say('channel.noReason')}</dd>
      </div>
      <div>
        <dt>{say('channel.whatIsLost')}</dt>
        <dd>{since ? say('channel.cutOff', { time: at(language, since, now) }) : say('channel.nothingLost')}</dd>
      </div>
      <div>
        <dt>{say('channel.whoCanFix')}</dt>
        <dd>{names ? say('channel.fixers', { names }) : say('channel.noFixers')}</dd>
      </div>
    </dl>
  )
}
