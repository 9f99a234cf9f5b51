import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { answer, api } from '../shared/api/client'
import { problemOf } from '../shared/api/problem'
import { keys, networksQuery } from '../shared/api/queries'
import type { ChannelView } from '../shared/api/types'
import { useSay } from '../shared/i18n/words'
import { toast } from '../shared/messages'
import { Button } from '../shared/ui/Button'
import { ProblemView } from '../shared/ui/ProblemView'
import { CredentialFields } from './CredentialFields'

/** Written, never read back; the server proves it by a read before the old one is thrown away. */
export default function NewCredential({ channel, onClose }: { channel: ChannelView; onClose: () => void }) {
  const say = useSay()
  const cache = useQueryClient()
  const dialog = useRef<HTMLDialogElement>(null)
  const { data: networks } = useQuery(networksQuery)
  const [values, setValues] = useState<Record<string, string>>({})
  const fields = networks?.find((one) => one.name === channel.network)?.fields ?? []
  useEffect(() => dialog.current?.showModal?.(), [])

  const save = useMutation({
    mutationFn: () => {
      const credential = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
      const params = { path: { id: channel.id } }
      return answer(api.PUT('/api/v1/channels/{id}/credential', { params, body: { credential } }))
    },
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: keys.channels })
      toast(say('channel.keySaved'))
      dialog.current?.close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const problem = save.error ? problemOf(save.error) : null
  return (
    <dialog ref={dialog} className="credential-dialog" aria-labelledby="new-credential" onClose={onClose}>
      <form className="channel-form" onSubmit={submit}>
        <h2 id="new-credential">{say('channel.newKeyFor', { name: channel.name })}</h2>
        <CredentialFields
          fields={fields}
          values={values}
          violations={problem?.problem.violations}
          onChange={(field, value) => setValues((now) => ({ ...now, [field]: value }))}
        />
        {problem && <ProblemView error={problem} />}
        <div className="form-actions">
          <Button type="submit" look="primary" disabled={save.isPending}>
            {say(save.isPending ? 'channel.reading' : 'app.save')}
          </Button>
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            {say('app.cancel')}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
