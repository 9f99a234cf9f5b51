import { CircleCheck, CircleX, Scale, TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import type { Key, Say } from '../../shared/i18n/words'
import { useLanguage, useSay } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { Avatar } from '../../shared/ui/Avatar'
import { Chip } from '../../shared/ui/Chip'
import { askedOf } from '../ask/ask'
import { gapTimes, hour } from '../speech'
import type { Check, Fix, Gap } from '../types'
import './candidates.css'

interface Props {
  readonly gap: Gap
  readonly zone: string
  readonly chosen?: string
  readonly onChoose: (fix: Fix) => void
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

/** Who could, the best first, and what speaks for and against each. */
export function Candidates({ gap, zone, chosen, onChoose }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { from, until } = gapTimes(gap, zone)
  const times = { from: hour(language, from), until: hour(language, until) }
  return (
    <fieldset className="candidates" id="candidates">
      <legend>
        <h2>{say('coverage.who', times)}</h2>
        <span>{say('coverage.bestFirst')}</span>
      </legend>
      {gap.fixes.length === 0 && <p className="before-none">{say('coverage.noFix')}</p>}
      {gap.fixes.map((fix) =>
        fix.kind === 'renewDelegation' ? (
          <div className="candidate" key={`renew ${fix.member.id}`}>
            <Person fix={fix} text={say('coverage.renewTimes')} />
            <Link href="/delegations/ending">{say('coverage.renews', { name: fix.member.name })}</Link>
          </div>
        ) : (
          <label className="candidate" key={fix.member.id} data-chosen={chosen === fix.member.id}>
            <input
              type="radio"
              name="candidate"
              checked={chosen === fix.member.id}
              onChange={() => onChoose(fix)}
              aria-describedby={`checks-${fix.member.id}`}
            />
            <Person
              fix={fix}
              text={say(fix.kind === 'approve' ? 'coverage.approveTimes' : 'coverage.comeInTimes', times)}
              asked={askedOf(gap, fix.member.id) !== undefined}
            />
            <ul id={`checks-${fix.member.id}`}>
              {fix.checks.filter(told).map((check) => (
                <CheckLine key={check.code} check={check} channels={gap.channelIds.length} />
              ))}
            </ul>
          </label>
        ),
      )}
    </fieldset>
  )
}

/** What could be wrong and is not is told in brief: the right, the rest, the load. */
const told = ({ code, state }: Check) => state !== 'ok' || !['hours', 'running'].includes(code)

function Person({ fix: { member }, text, asked = false }: { fix: Fix; text: string; asked?: boolean }) {
  const say = useSay()
  return (
    <span className="candidate-person">
      <Avatar name={member.name} id={member.id} size={28} />
      <span>
        <b>
          <bdi>{member.name}</bdi>
        </b>
        <small>{text}</small>
      </span>
      {asked && <Chip tone="held">{say('coverage.asked_chip')}</Chip>}
    </span>
  )
}

function CheckLine({ check, channels }: { check: Check; channels: number }) {
  const say = useSay()
  const language = useLanguage()
  const Icon = check.code === 'load' ? Scale : ICONS[check.state]
  return (
    <li data-state={check.code === 'load' ? 'plain' : check.state}>
      <Icon {...ICON} />
      <span>
        <span className="visually-hidden">{say(`coverage.check_${check.state}`)}: </span>
        {checkWords(say, language, check, channels)}
      </span>
    </li>
  )
}

const ICONS = { ok: CircleCheck, warning: TriangleAlert, no: CircleX }

export function checkWords(say: Say, language: Language, check: Check, channels: number): string {
  const bad = check.state !== 'ok' && check.code !== 'may'
  const key = `coverage.check_${check.code}${bad ? '_no' : ''}` as Key
  const number = (n: number | undefined) => n?.toLocaleString(language)
  const text = say(key, {
    n: check.code === 'may' ? channels : check.value,
    value: number(check.value),
    limit: number(check.limit),
  })
  return text === key ? check.detail : text
}
