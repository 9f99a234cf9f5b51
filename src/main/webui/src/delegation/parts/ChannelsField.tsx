import { useQuery } from '@tanstack/react-query'
import { useSay } from '../../shared/i18n/words'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import { ProblemView } from '../../shared/ui/ProblemView'
import { askableQuery, useFaces } from '../server'

interface Props {
  readonly chosen: string[] | 'all'
  readonly onChoose: (channels: string[] | 'all') => void
}

/** Some channels, or all of them: those that come later too. */
export function ChannelsField({ chosen, onChoose }: Props) {
  const say = useSay()
  const { data: channels, error, refetch } = useQuery(askableQuery)
  const face = useFaces()
  const some = chosen === 'all' ? [] : chosen

  return (
    <fieldset className="channels-field">
      <legend>{say('delegation.where')}</legend>
      {error && <ProblemView error={error} again={() => void refetch()} />}
      <div>
        <label>
          <input
            type="checkbox"
            checked={chosen === 'all'}
            onChange={(event) => onChoose(event.target.checked ? 'all' : [])}
          />
          <span>{say('delegation.allChannels')}</span>
        </label>
        {channels?.map(face).map(({ id, name, network }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen === 'all' || some.includes(id)}
              disabled={chosen === 'all'}
              onChange={(event) =>
                onChoose(event.target.checked ? [...some, id] : some.filter((channel) => channel !== id))
              }
            />
            <NetworkGlyph network={network} named />
            <bdi>{name}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
