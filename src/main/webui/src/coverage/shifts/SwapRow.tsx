import { useState } from 'react'
import { problemOf } from '../../shared/api/problem'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { Chip, type Tone } from '../../shared/ui/Chip'
import { firstName } from '../../shared/ui/Name'
import { ProblemView } from '../../shared/ui/ProblemView'
import { isReason, ReasonField } from '../parts/ReasonField'
import { WhyField } from '../parts/WhyField'
import { InReturn } from './InReturn'
import { approveSwap, endSwap, giveBackSwap, refuseSwap, takeSwap } from './server'
import type { MyShift } from './shifts'
import { deedsFor, type Swap, type SwapDeed } from './swaps'
import { localTimes, whenWords } from './words'

const TONES: Record<Swap['state'], Tone> = {
  asked: 'outline',
  taken: 'held',
  approved: 'ok',
  refused: 'danger',
  withdrawn: 'plain',
  undone: 'plain',
}

/** These may open a gap, and then need a reason. */
type Confirmed = 'approve' | 'undo'
const opensGap = (deed: SwapDeed): deed is Confirmed => deed === 'approve' || deed === 'undo'

interface Props {
  readonly swap: Swap
  /** I have a shift of my own then */
  readonly busyThen: boolean
  readonly reader: { readonly id: string; readonly plans: boolean }
  readonly shifts: MyShift[]
  readonly several: boolean
  readonly now: number
}

export function SwapRow({ swap, busyThen, reader, shifts, several, now }: Props) {
  const say = useSay()
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  /** what has to be told before it is done */
  const [asks, setAsks] = useState<'refuse' | Confirmed>()
  const [text, setText] = useState('')
  const [inReturn, setInReturn] = useState<{ from: string; until: string }>()
  const { id, desk, askedBy, to, takenBy, returned, state, reason, refusal, decidedBy } = swap
  const when = (from: string, until: string) =>
    whenWords(say, language, localTimes(from, until), now, several ? desk.name : undefined)
  const mine = askedBy.id === reader.id
  const deeds = deedsFor(swap, reader, busyThen)

  const calls: Record<SwapDeed, () => Promise<unknown>> = {
    take: () => takeSwap(id, inReturn),
    giveBack: () => giveBackSwap(id),
    approve: () => approveSwap(id, asks === 'approve' ? text.trim() : undefined),
    refuse: () => refuseSwap(id, text.trim()),
    withdraw: () => endSwap(id),
    undo: () => endSwap(id, asks === 'undo' ? text.trim() : undefined),
  }

  async function act(deed: SwapDeed) {
    if (busy) return
    if (deed === 'refuse' && asks !== 'refuse') return setAsks('refuse')
    if (deed === asks && !isReason(text)) return
    setBusy(true)
    try {
      await calls[deed]()
      toast(say(`shifts.done_${deed}`))
      setAsks(undefined)
      setRefused(undefined)
    } catch (problem) {
      const asked = opensGap(deed) && problemOf(problem).code === 'opens-gap' ? deed : undefined
      if (asked) setAsks(asked)
      // then the question says what is wrong
      setRefused(asked ? undefined : problem)
    } finally {
      setBusy(false)
    }
  }

  const who = (key: 'swapTo' | 'swapTakenBy' | 'swapDecidedBy', member?: { name: string }) =>
    member && <span>{say(`shifts.${key}`, { name: firstName(member.name) })}</span>
  return (
    <li className="swap-row">
      <p>
        <b>
          {mine
            ? say('shifts.swapMine', { shift: when(swap.from, swap.until) })
            : say('shifts.swapOf', { name: firstName(askedBy.name), shift: when(swap.from, swap.until) })}
        </b>{' '}
        <Chip tone={TONES[state]}>{say(`shifts.state_${state}`)}</Chip>
        {to?.id === reader.id && state === 'asked' && <Chip tone="sea">{say('shifts.swapToYou')}</Chip>}
      </p>
      <p className="swap-more">
        {mine && state === 'asked' && (to ? who('swapTo', to) : <span>{say('shifts.swapToAnybody')}</span>)}
        {takenBy?.id !== reader.id && who('swapTakenBy', takenBy)}
        {busyThen && state === 'asked' && !mine && <span>{say('shifts.taken')}</span>}
        {returned && <span>{say('shifts.swapInReturn', { shift: when(returned.from, returned.until) })}</span>}
        {state !== 'withdrawn' && who('swapDecidedBy', decidedBy)}
      </p>
      {(refusal ?? reason) && (
        <p className="shifts-said" dir="auto">
          ”{refusal ?? reason}”
        </p>
      )}
      {deeds.includes('take') && (
        <InReturn shifts={shifts.filter((shift) => shift.desk.id === desk.id)} now={now} onChoose={setInReturn} />
      )}
      {(asks === 'approve' || asks === 'undo') && <ReasonField value={text} onChange={setText} />}
      {asks === 'refuse' && <WhyField label={say('shifts.refuseWhy')} value={text} onChange={setText} />}
      {refused !== undefined && <ProblemView error={refused} />}
      {deeds.length > 0 && (
        <div className="shifts-actions">
          {deeds.map((deed, n) => (
            <Button
              key={deed}
              look={n > 0 ? 'quiet' : 'plain'}
              aria-disabled={busy || (deed === asks && !isReason(text))}
              onClick={() => void act(deed)}
            >
              {say(`shifts.${deed}`)}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}
