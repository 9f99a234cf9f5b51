import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { BusFactor, Role } from '../../shared/api/delegation'
import { Phrase, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { firstName, Name } from '../../shared/ui/Name'
import { Panel } from './Panel'
import { cureOf, gathered, warningsOf } from './warnings'

/** What would break if one person were away; where nothing is open, this is what the owner should see. */
export function Warnings({
  factors,
  onGive,
}: {
  factors: BusFactor[]
  onGive: (channelId: string, role: Role) => void
}) {
  const say = useSay()
  const now = useNow()
  const warnings = gathered(warningsOf(factors, now))
  return (
    <Panel title={say('delegation.lacking')} resting>
      {warnings.length === 0 && (
        <p className="panel-ok">
          <CircleCheck size={16} strokeWidth={1.75} aria-hidden="true" /> {say('delegation.lackingNothing')}
        </p>
      )}
      <ul className="panel-warnings">
        {warnings.map(({ channel, code, member, others }) => (
          <li key={`${channel.id}${code}${member?.id}`}>
            <TriangleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
            <p>
              <b>
                <Phrase
                  of={`delegation.warn_${code}`}
                  values={{
                    channel: <bdi>{channel.name}</bdi>,
                    name: member && <Name of={{ name: firstName(member.name) }} />,
                  }}
                />
              </b>{' '}
              {others.length > 0 && (
                <span>{say('delegation.sameOn', { channels: others.map(({ name }) => name).join(', ') })} </span>
              )}
              {code !== 'keeper-unconfirmed' && (
                <button type="button" className="link-button" onClick={() => onGive(channel.id, cureOf(code))}>
                  {say('delegation.addAnother')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
