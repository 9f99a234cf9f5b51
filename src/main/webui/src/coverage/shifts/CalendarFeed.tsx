import { useQuery } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { announce, toast } from '../../shared/messages'
import { moment } from '../../shared/time/format'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import './calendar-feed.css'
import { endFeeds, feedsQuery, makeFeed } from './feeds'

/** What is asked before it is done: both take the calendar away from whoever reads it now. */
type Asked = 'renew' | 'off'

/** My shifts in my own calendar: one address, told once, that I can make anew or take away. */
export function CalendarFeed() {
  const say = useSay()
  const language = useLanguage()
  const { data, error, refetch } = useQuery(feedsQuery)
  const [address, setAddress] = useState<string>()
  const [asked, setAsked] = useState<Asked>()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const place = useRef<HTMLElement>(null)
  const wasAsked = useRef(false)
  // the question is gone, and its buttons with it
  useEffect(() => {
    if (wasAsked.current && !asked) place.current?.querySelector('button')?.focus()
    wasAsked.current = asked !== undefined
  }, [asked])
  const own = data?.filter(({ desk }) => !desk) ?? []
  const used = own.flatMap(({ lastUsedAt }) => lastUsedAt ?? []).toSorted()
  const [madeAt] = own.map((one) => one.madeAt).toSorted()

  async function act(call: () => Promise<void>, done: string) {
    if (busy) return
    setBusy(true)
    setRefused(undefined)
    try {
      await call()
      setAsked(undefined)
      toast(done)
      announce(done)
    } catch (problem) {
      setRefused(problem)
    } finally {
      setBusy(false)
    }
  }

  const make = () =>
    act(async () => {
      // the new one is there before the old ones go, and is shown whatever becomes of them
      setAddress(await makeFeed())
      await endFeeds(own)
    }, say('shifts.feedMade'))
  const end = () =>
    act(async () => {
      await endFeeds(own)
      setAddress(undefined)
    }, say('shifts.feedEnded'))

  return (
    <section ref={place} className="shifts-card calendar-feed" aria-labelledby="calendar-feed">
      <h2 id="calendar-feed">{say('shifts.feed')}</h2>
      <p className="shifts-quiet">{say('shifts.feedWhy')}</p>
      {error && !data && <ProblemView error={error} again={() => void refetch()} />}
      {address && <Address address={address} />}
      {data && !address && madeAt && (
        <p>
          {say('shifts.feedSince', { when: moment(language, madeAt) })}{' '}
          {used.length > 0
            ? say('shifts.feedRead', { when: moment(language, used.at(-1)!) })
            : say('shifts.feedUnread')}
        </p>
      )}
      {refused !== undefined && <ProblemView error={refused} />}
      {asked ? (
        <Sure asked={asked} busy={busy} onNo={() => setAsked(undefined)} onYes={asked === 'renew' ? make : end} />
      ) : (
        data && (
          <div className="shifts-actions">
            {own.length === 0 ? (
              <Button aria-disabled={busy} onClick={() => void make()}>
                {say('shifts.feedMake')}
              </Button>
            ) : (
              <>
                <Button onClick={() => setAsked('renew')}>{say('shifts.feedRenew')}</Button>
                <Button look="quiet" onClick={() => setAsked('off')}>
                  {say('shifts.feedOff')}
                </Button>
              </>
            )}
          </div>
        )
      )}
    </section>
  )
}

/** Shown once: nobody can look it up again. */
function Address({ address }: { address: string }) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(address)
      toast(say('shifts.feedCopied'))
    } catch {
      // selected all the same: the keys of the browser copy it
    }
  }
  return (
    <>
      <label className="field">
        <span>{say('shifts.feedAddress')}</span>
        <input ref={field} readOnly value={address} onFocus={(event) => event.target.select()} />
      </label>
      <p className="shifts-against">{say('shifts.feedOnce')}</p>
      <div className="shifts-actions">
        <Button
          look="primary"
          icon={<Copy size={16} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => void copy()}
        >
          {say('shifts.feedCopy')}
        </Button>
      </div>
    </>
  )
}

interface SureProps {
  readonly asked: Asked
  readonly busy: boolean
  readonly onNo: () => void
  readonly onYes: () => Promise<void>
}

function Sure({ asked, busy, onNo, onYes }: SureProps) {
  const say = useSay()
  return (
    <fieldset className="calendar-feed-sure" aria-label={say(`shifts.feedSure_${asked}`)}>
      <p>{say(`shifts.feedSure_${asked}`)}</p>
      <div className="shifts-actions">
        {/* the safe one of two has the focus */}
        <Button autoFocus onClick={onNo}>
          {say('app.cancel')}
        </Button>
        <Button look="danger" aria-disabled={busy} onClick={() => void onYes()}>
          {say(asked === 'renew' ? 'shifts.feedRenew' : 'shifts.feedOff')}
        </Button>
      </div>
    </fieldset>
  )
}
