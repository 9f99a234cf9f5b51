import { AlarmClock, CheckCheck, Eye, EyeOff, Hourglass, KeyRound, Megaphone, PenLine, Route } from 'lucide-react'
import type { Role } from '../../shared/api/delegation'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { endsSoon } from '../days'
import { TrustBars } from '../parts/TrustBars'
import { endWord, roleDoes, roleInCell, roleName, trustWord } from '../words'
import type { Cell } from './matrix'
import './matrix-cell.css'
import type { Place } from './move'

interface Props {
  readonly cell: Cell
  readonly place: Place
  readonly stop: boolean
  readonly isOpen: boolean
  readonly onFocus: (place: Place) => void
  readonly onOpen: (cell: Cell) => void
}

const ICONS: Partial<Record<Role, typeof Eye>> = {
  drafter: PenLine,
  moderator: EyeOff,
  approver: CheckCheck,
  speaker: Megaphone,
  planner: Route,
  observer: Eye,
}
const ICON = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const

export function MatrixCell({ cell, place, stop, isOpen, onFocus, onOpen }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its cells
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid, with one tab stop and arrows
      role="gridcell"
      tabIndex={stop ? 0 : -1}
      data-row={place.row}
      data-column={place.column}
      data-request={cell.request !== undefined}
      aria-selected={isOpen}
      onFocus={() => onFocus(place)}
      onClick={() => onOpen(cell)}
    >
      <CellWords cell={cell} />
    </td>
  )
}

/** What somebody may do on a channel, in two short lines. */
export function CellWords({ cell }: { cell: Cell }) {
  const say = useSay()
  const { lead, keeps, approves, trust, request } = cell
  if (request) {
    return (
      <>
        <span className="cell-lead">
          <Hourglass {...ICON} />
          {say('delegation.asks')}
          <span className="visually-hidden">: {roleDoes(say, request.role)}</span>
        </span>
        <span className="cell-below">
          {say('delegation.now', { role: lead ? roleDoes(say, lead).toLocaleLowerCase() : say('delegation.nothing') })}
        </span>
      </>
    )
  }
  if (!lead) {
    return (
      <span className="cell-none">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{say('delegation.nothing')}</span>
      </span>
    )
  }
  const Icon = ICONS[lead]
  return (
    <>
      <span className="cell-lead">
        {lead === 'responder' && trust && <TrustBars level={trust.level} />}
        {Icon && <Icon {...ICON} />}
        <span className="cell-word" title={roleDoes(say, lead)}>
          {roleInCell(say, lead)}
        </span>
        {approves && lead !== 'approver' && <Mark icon={CheckCheck} held="approver" />}
        {keeps && <Mark icon={KeyRound} held="keeper" />}
      </span>
      <Below cell={cell} />
    </>
  )
}

function Mark({ icon: Icon, held }: { icon: typeof Eye; held: Role }) {
  const say = useSay()
  return (
    <span className="cell-mark" title={roleName(say, held)}>
      <Icon {...ICON} />
      <span className="visually-hidden">, {roleName(say, held)}</span>
    </span>
  )
}

/** The end comes before the trust when it is near: that is what somebody must act on. */
function Below({ cell: { lead, trust, until } }: { cell: Cell }) {
  const say = useSay()
  const language = useLanguage()
  const now = useNow()
  if (until && endsSoon(until, now)) {
    return (
      <span className="cell-below cell-ends">
        <AlarmClock size={12} strokeWidth={2} aria-hidden="true" />
        {endWord(say, language, until, now)}
      </span>
    )
  }
  if (lead === 'responder' && trust) return <span className="cell-below">{trustWord(say, trust)}</span>
  if (lead === 'drafter') return <span className="cell-below">{say('delegation.doesNotSend')}</span>
  if (lead === 'moderator') return <span className="cell-below">{say('delegation.onlyHides')}</span>
  if (lead === 'keeper') return <span className="cell-below">{say('delegation.doesNotAnswer')}</span>
  return null
}
