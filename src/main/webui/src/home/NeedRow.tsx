import { CheckCheck, KeyRound, type LucideIcon, RadioTower, RotateCw, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { problemOf } from '../shared/api/problem'
import { useLanguage, useSay } from '../shared/i18n/words'
import { toast } from '../shared/messages'
import { useNow } from '../shared/time/useNow'
import { Button } from '../shared/ui/Button'
import type { Need } from './needs'
import { needWords } from './needWords'

const ICONS: Record<Need['kind'], [LucideIcon, string]> = {
  emergency: [KeyRound, 'danger'],
  review: [KeyRound, 'danger'],
  approvals: [CheckCheck, 'held'],
  requests: [UserPlus, 'sea'],
  channel: [RadioTower, 'warn'],
  confirm: [KeyRound, 'warn'],
  ending: [RotateCw, 'warn'],
}

export function NeedRow({ need }: { need: Need }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  const [busy, setBusy] = useState(false)
  const [Icon, tone] = ICONS[need.kind]
  const { title, detail, button, to, act } = needWords(need, say, language, now)

  async function press() {
    setBusy(true)
    try {
      toast(await act!())
    } catch (error) {
      const { problem } = problemOf(error)
      toast(problem.detail ?? problem.title, { tone: 'danger' })
    } finally {
      setBusy(false)
    }
  }

  return (
    <li className="need">
      <span className="need-icon" data-tone={tone}>
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      </span>
      <p>
        <b dir="auto">{title}</b>
        {detail && <span dir="auto">{detail}</span>}
      </p>
      {to ? (
        <Link className={`button ${need.kind === 'approvals' ? 'button-primary' : ''}`} href={to} title={title}>
          {button}
        </Link>
      ) : (
        <Button disabled={busy} title={title} onClick={() => void press()}>
          {button}
        </Button>
      )}
    </li>
  )
}
