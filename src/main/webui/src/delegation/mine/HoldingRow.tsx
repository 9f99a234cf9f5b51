import { AlarmClock, KeyRound } from 'lucide-react'
import { useState } from 'react'
import type { Me } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { day } from '../../shared/time/format'
import { useNow } from '../../shared/time/useNow'
import { Button } from '../../shared/ui/Button'
import { Chip } from '../../shared/ui/Chip'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import { endsSoon, lastDay } from '../days'
import { withTrust } from '../parts/DelegationForm'
import { ReasonForm } from '../parts/ReasonForm'
import { TrustBars } from '../parts/TrustBars'
import { revoke, useFaces } from '../server'
import { roleDoes, roleMeans, trustWord } from '../words'
import { type Holding, trusts } from './holdings'

export function HoldingRow({ holding, me }: { holding: Holding; me: Me }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const face = useFaces()
  const [giving, setGiving] = useState(false)
  const { role, channels, delegation } = holding
  const soon = endsSoon(delegation?.until, now)
  const here = withTrust(role) ? trusts(me) : []
  const trustOn = (id: string) => here.find(({ channel }) => channel.id === id)?.trust

  async function giveBack(reason: string) {
    await revoke(delegation!, reason)
    toast(say('delegation.gaveBack'))
  }

  return (
    <li className="my-role">
      <div className="my-role-what">
        <h3>{roleDoes(say, role)}</h3>
        <p>{roleMeans(say, role)}</p>
      </div>
      <ul className="my-role-channels">
        {!channels && <li>{say('delegation.allChannels')}</li>}
        {channels?.map(face).map((channel) => {
          const trust = trustOn(channel.id)
          return (
            <li key={channel.id}>
              <NetworkGlyph network={channel.network} named />
              <bdi>{channel.name}</bdi>
              {trust && (
                <span className="my-role-trust">
                  <TrustBars level={trust.level} /> {trustWord(say, trust)}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <div className="my-role-end">
        {delegation ? (
          <Chip
            tone={soon ? 'warn' : 'plain'}
            icon={soon ? <AlarmClock size={12} strokeWidth={2} aria-hidden="true" /> : undefined}
          >
            {say('delegation.until', { day: day(language, lastDay(delegation.until), now) })}
          </Chip>
        ) : (
          <Chip icon={<KeyRound size={12} strokeWidth={2} aria-hidden="true" />}>{say('delegation.fromLogin')}</Chip>
        )}
        {delegation && !giving && (
          <Button look="quiet" onClick={() => setGiving(true)}>
            {say('delegation.giveBack')}
          </Button>
        )}
      </div>
      {giving && (
        <ReasonForm
          label={say('delegation.giveBackWhy')}
          submit={say('delegation.giveBackNow')}
          danger
          onSay={giveBack}
          onClose={() => setGiving(false)}
        />
      )}
    </li>
  )
}
