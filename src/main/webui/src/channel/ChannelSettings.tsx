import { useQuery, useQueryClient } from '@tanstack/react-query'
import { BadgeCheck } from 'lucide-react'
import { useState } from 'react'
import { confirmKeeper } from '../delegation/server'
import { answer, api } from '../shared/api/client'
import { problemOf } from '../shared/api/problem'
import { keys, meQuery } from '../shared/api/queries'
import type { ChannelView } from '../shared/api/types'
import type { Key } from '../shared/i18n/words'
import { useSay } from '../shared/i18n/words'
import { toast } from '../shared/messages'
import { Button } from '../shared/ui/Button'
import './channel-settings.css'

const MINUTES = [15, 30, 60, 120, 240, 480, 1440]

/** What seldom changes: that I still hold the key, and how long one approver has. */
export function ChannelSettings({ channel }: { channel: ChannelView }) {
  const say = useSay()
  const cache = useQueryClient()
  const { data: me } = useQuery(meQuery)
  const [busy, setBusy] = useState(false)
  const { id, version, name, approvalMinutes, deskApprovalMinutes: ofDesk, keepers } = channel
  const holds = keepers.some((keeper) => keeper.id === me?.id)
  const keeps = me?.channels.find((one) => one.channel.id === id)?.roles.includes('keeper')
  const choices = MINUTES.includes(approvalMinutes) ? MINUTES : [...MINUTES, approvalMinutes].toSorted((a, b) => a - b)

  async function act(deed: () => Promise<unknown>, words: string) {
    setBusy(true)
    try {
      await deed()
      toast(words)
    } catch (error) {
      const { problem } = problemOf(error)
      toast(problem.detail ?? problem.title, { tone: 'danger' })
    } finally {
      setBusy(false)
    }
  }

  async function setTime(minutes: number) {
    const params = { path: { id }, header: { 'If-Match': `"${version}"` } }
    await answer(api.PATCH('/api/v1/channels/{id}', { params, body: { approvalMinutes: minutes } }))
    await cache.invalidateQueries({ queryKey: keys.channels })
  }

  return (
    <div className="channel-settings">
      <label>
        <span>{say('channel.approvalTime')}</span>
        <select
          value={approvalMinutes}
          disabled={busy}
          aria-label={say('channel.approvalTimeFor', { name })}
          onChange={(event) => void act(() => setTime(Number(event.target.value)), say('channel.approvalTimeSaved'))}
        >
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {MINUTES.includes(minutes) ? say(`channel.minutes${minutes}` as Key) : `${minutes} min`}
            </option>
          ))}
        </select>
        <small>
          {ofDesk === undefined ? say('channel.approvalTimeWhy') : say('channel.approvalTimeOfDesk', { n: ofDesk })}
        </small>
      </label>
      {(holds || keeps) && (
        <div>
          <Button
            disabled={busy}
            aria-label={say('channel.confirmKeyFor', { name })}
            icon={<BadgeCheck size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => void act(() => confirmKeeper(id), say('channel.confirmedKey'))}
          >
            {say('channel.confirmKey')}
          </Button>
          <small>{say('channel.keyWhy')}</small>
        </div>
      )}
    </div>
  )
}
