import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { PageHead } from '../app/PageHead'
import { answer, api, newKey } from '../shared/api/client'
import { problemOf } from '../shared/api/problem'
import { keys, networksQuery } from '../shared/api/queries'
import type { ChannelView } from '../shared/api/types'
import { useSay } from '../shared/i18n/words'
import { toast } from '../shared/messages'
import { Button } from '../shared/ui/Button'
import { NetworkGlyph } from '../shared/ui/NetworkGlyph'
import { ProblemView } from '../shared/ui/ProblemView'
import { CredentialFields } from './CredentialFields'

/** Network, name, credential. The server reads once before it says yes, so a channel that is connected works. */
export default function NewChannel() {
  const say = useSay()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('network')
  const cache = useQueryClient()
  const { data: networks = [], error: unknown, refetch } = useQuery(networksQuery)
  const [chosen, setChosen] = useState(asked ?? '')
  const [name, setName] = useState('')
  const [values, setValues] = useState<Record<string, string>>({})
  const [key] = useState(newKey)
  const network = networks.find((one) => one.name === chosen)

  const connect = useMutation({
    mutationFn: () => {
      const credential = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
      const body = { network: chosen, credential, ...(name.trim() && { name: name.trim() }) }
      const params = { header: { 'Idempotency-Key': key } }
      return answer<unknown>(api.POST('/api/v1/channels', { params, body })) as Promise<ChannelView>
    },
    onSuccess: (channel) => {
      void cache.invalidateQueries({ queryKey: keys.channels })
      toast(say('channel.connected', { name: channel.name }))
      go('/channels')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    connect.mutate()
  }
  const choose = (next: string) => {
    setChosen(next)
    setValues({})
    connect.reset()
  }
  const problem = connect.error ? problemOf(connect.error) : null
  return (
    <>
      <PageHead title={say('channel.add')} />
      {unknown && <ProblemView error={unknown} again={() => void refetch()} />}
      <form className="channel-form" onSubmit={submit}>
        <fieldset>
          <legend className="visually-hidden">{say('channel.chooseNetwork')}</legend>
          <h2>{say('channel.chooseNetwork')}</h2>
          <div className="network-choice">
            {networks.map((one) => (
              <label key={one.name}>
                <input type="radio" name="network" checked={one.name === chosen} onChange={() => choose(one.name)} />
                <NetworkGlyph network={one.name} size={20} />
                {one.title}
              </label>
            ))}
          </div>
        </fieldset>
        {network && (
          <>
            <label className="field">
              <span>{say('channel.channelName')}</span>
              <input maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
              <small>{say('channel.nameHint')}</small>
            </label>
            <CredentialFields
              fields={network.fields}
              values={values}
              violations={problem?.problem.violations}
              onChange={(field, value) => setValues((now) => ({ ...now, [field]: value }))}
            />
            {problem && <ProblemView error={problem} />}
            <div className="form-actions">
              <Button type="submit" look="primary" disabled={connect.isPending}>
                {say(connect.isPending ? 'channel.reading' : 'channel.connect')}
              </Button>
              <Button look="quiet" onClick={() => go('/channels')}>
                {say('app.cancel')}
              </Button>
            </div>
          </>
        )}
      </form>
    </>
  )
}
