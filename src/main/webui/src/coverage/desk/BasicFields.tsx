import { useQuery } from '@tanstack/react-query'
import { channelsQuery, meQuery } from '../../shared/api/queries'
import type { Me, MemberView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { faceOf } from '../../shared/network'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import type { DeskDraft } from './draft'
import { NumberField } from './NumberField'
import { TextField } from './TextField'
import { WeekFields } from './WeekFields'

interface Props {
  readonly draft: DeskDraft
  readonly people: MemberView[]
  readonly onChange: (some: Partial<DeskDraft>) => void
}

const plansOn = (me: Me | undefined, channelId: string) =>
  me?.channels.find(({ channel }) => channel.id === channelId)?.may.includes('plan') ?? false

/** What every desk needs: a name, channels, hours, and for whom they are. */
export function BasicFields({ draft, people, onChange }: Props) {
  const say = useSay()
  const { data: me } = useQuery(meQuery)
  const { data: channels = [] } = useQuery(channelsQuery)
  const mine = channels.filter(({ id }) => plansOn(me, id) || draft.channels.includes(id))
  return (
    <>
      <TextField
        label={say('desks.name')}
        required
        max={120}
        value={draft.name}
        hint={say('desks.nameHint')}
        onChange={(name) => onChange({ name })}
      />
      <fieldset className="desk-channels">
        <legend>{say('desks.channels')}</legend>
        {mine.map(({ id, name, network, url }) => (
          <label className="change-check" key={id}>
            <input
              type="checkbox"
              checked={draft.channels.includes(id)}
              onChange={({ target: { checked } }) =>
                onChange({ channels: checked ? [...draft.channels, id] : draft.channels.filter((one) => one !== id) })
              }
            />
            <NetworkGlyph network={faceOf(network, url)} />
            {name}
          </label>
        ))}
        {channels.length > mine.length && <small>{say('desks.otherChannels')}</small>}
      </fieldset>
      <fieldset>
        <legend>{say('desks.hours')}</legend>
        <p className="desk-hint">{say('desks.hoursHint')}</p>
        <WeekFields week={draft.week} onChange={(week) => onChange({ week })} />
      </fieldset>
      <div className="desk-pair">
        <label className="field">
          <span>{say('desks.zone')}</span>
          <input
            list="zones"
            required
            autoComplete="off"
            maxLength={60}
            value={draft.zone}
            onChange={({ target: { value } }) => onChange({ zone: value })}
          />
          <datalist id="zones">
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          <small>{say('desks.zoneHint')}</small>
        </label>
        <label className="field">
          <span>{say('desks.lastResort')}</span>
          <select value={draft.lastResortId} onChange={({ target: { value } }) => onChange({ lastResortId: value })}>
            <option value="">{say('desks.nobody')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <small>{say('desks.lastResortHint')}</small>
        </label>
        <NumberField
          label={say('desks.atLeast')}
          max={100}
          value={draft.atLeast}
          hint={say('desks.atLeastHint')}
          onChange={(atLeast) => onChange({ atLeast })}
        />
        <NumberField
          label={say('desks.atLeastAlone')}
          min={0}
          max={100}
          value={draft.atLeastAlone}
          hint={say('desks.atLeastAloneHint')}
          onChange={(atLeastAlone) => onChange({ atLeastAlone })}
        />
      </div>
    </>
  )
}
