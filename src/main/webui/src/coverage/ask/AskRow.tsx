import { useState } from 'react'
import { Link } from 'wouter'
import { problemOf } from '../../shared/api/problem'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { firstName } from '../../shared/ui/Name'
import { ProblemView } from '../../shared/ui/ProblemView'
import { checkWords } from '../day/Candidates'
import { isReason } from '../parts/ReasonField'
import { WhyField } from '../parts/WhyField'
import { addressOf } from '../place'
import { localTimes, whenWords } from '../shifts/words'
import type { DeskCoverage } from '../types'
import { atDesk } from './ask'
import { type Ask, answerAsk } from './server'

interface Props {
  readonly ask: Ask
  readonly me: string
  readonly one?: DeskCoverage
  readonly now: number
}

/** It breaks a rule of work, or opens a gap elsewhere: taken all the same only with why. */
const NEEDS_WHY = ['against-work-rules', 'opens-gap']

/** One question and its two answers. */
export function AskRow({ ask, me, one, now }: Props) {
  const say = useSay()
  const language = useLanguage()
  const [asks, setAsks] = useState<'cannot' | 'anyway'>()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<unknown>()
  const { id, desk, from, until, message, askedBy, answerBy, waitsFor } = ask
  const zone = one?.zone ?? 'Europe/Helsinki'
  const said = !waitsFor.some((member) => member.id === me)
  const gap = one?.gaps.find((each) => each.asked.some(({ askId }) => askId === id))
  const fix = gap?.fixes.find(({ member }) => member.id === me)
  const against = fix?.checks.filter(({ code, state }) => state !== 'ok' && code !== 'part') ?? []

  async function answer(takes: boolean) {
    if (busy) return
    if (!takes && asks !== 'cannot') return open('cannot')
    if (takes && asks === 'anyway' && !isReason(text)) return
    const words = text.trim() || undefined
    setBusy(true)
    setRefused(undefined)
    try {
      const why = asks === 'anyway' ? { confirmation: words } : {}
      await answerAsk(id, takes ? { takes, ...why } : { takes, reason: words })
      toast(say(takes ? 'coverage.tookIt' : 'coverage.toldCannot'))
      open(undefined)
    } catch (problem) {
      if (NEEDS_WHY.includes(problemOf(problem).code ?? '')) open('anyway')
      setRefused(problem)
    } finally {
      setBusy(false)
    }
  }

  function open(what: typeof asks) {
    setAsks(what)
    setText('')
    setRefused(undefined)
  }

  return (
    <li className="swap-row" data-gap>
      <p>
        <b>{whenWords(say, language, localTimes(from, until), now)}</b> <bdi>{desk.name}</bdi>
      </p>
      <p className="swap-more">
        <span>{say('coverage.myAsksBy', { name: firstName(askedBy.name) })}</span>
        <span>{say('coverage.answersBy', { time: atDesk(language, answerBy, zone, now) })}</span>
      </p>
      {message && (
        <p className="shifts-said" dir="auto">
          ”{message}”
        </p>
      )}
      {against.map((check) => (
        <p key={check.code} className="shifts-against">
          {checkWords(say, language, check, gap!.channelIds.length)}
        </p>
      ))}
      {said && asks === undefined && <p className="swap-more">{say('coverage.saidCannot')}</p>}
      {refused !== undefined && <ProblemView error={refused} />}
      {asks && (
        <WhyField
          label={say(asks === 'cannot' ? 'coverage.cannotWhy' : 'coverage.askWhyAnyway')}
          value={text}
          onChange={setText}
        />
      )}
      <div className="shifts-actions">
        {asks === 'cannot' ? (
          <>
            <Button aria-disabled={busy} onClick={() => void answer(false)}>
              {say('coverage.cannotSend')}
            </Button>
            <Button look="quiet" onClick={() => open(undefined)}>
              {say('app.cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button
              look={said ? 'plain' : 'primary'}
              aria-disabled={busy || (asks === 'anyway' && !isReason(text))}
              onClick={() => void answer(true)}
            >
              {say('coverage.iTakeIt')}
            </Button>
            {!said && (
              <Button aria-disabled={busy} onClick={() => void answer(false)}>
                {say('coverage.iCannot')}
              </Button>
            )}
          </>
        )}
        <Link href={addressOf({ desk: desk.id, view: 'day', date: from.slice(0, 10) })}>{say('coverage.seeDay')}</Link>
      </div>
    </li>
  )
}
