import { CircleCheck, Lightbulb, TriangleAlert } from 'lucide-react'
import { useRef } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { day } from '../../shared/time/format'
import { Avatar } from '../../shared/ui/Avatar'
import { weekdayName } from '../speech'
import { noonOf } from '../wall'
import type { Hole } from './light'
import { PlanCell } from './PlanCell'
import { isClosed, type Row } from './rows'
import type { Held } from './types'
import type { Board } from './useBoard'
import { useGrabShift } from './useGrabShift'
import { clockSpan, holeWords } from './words'
import './plan-grid.css'

export interface GridProps {
  readonly board: Board
  readonly rows: Row[]
  readonly holes: Hole[]
  readonly locks: string[]
  readonly editable: boolean
  readonly ghost: Held | undefined
  readonly onGhost: (ghost: Held | undefined) => void
  readonly onDrop: (shift: Held) => void
  readonly onOpen: (spot: { shift?: Held; memberId: string; date: string }) => void
  readonly onLock: (shift: Held) => void
  readonly words: (ghost: Held) => string
}

/** Members and days; the light above them. One tab stop, arrows from day to day and from person to person. */
export function PlanGrid(props: GridProps) {
  const { board, rows, holes, locks, editable, ghost, onOpen } = props
  const { desks, dates, holidays, names } = board
  const say = useSay()
  const language = useLanguage()
  const grid = useRef<HTMLTableElement>(null)
  const grab = useGrabShift({ ...props, dates, desks, grid })
  const open = useRef(onOpen)
  open.current = onOpen
  const at = {
    row: Math.min(grab.at.row, rows.length - 1),
    col: Math.min(grab.at.col, dates.length - 1),
  }
  const stopIn = (row: number, col: number) => {
    if (row !== at.row || col !== at.col) return undefined
    return Math.min(grab.at.n, Math.max(0, (rows[row]?.cells[col]?.held.length ?? 0) - 1))
  }
  return (
    <div className="plan-grid-around">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid, with one tab stop and arrows
        role="grid"
        ref={grid}
        className="plan-grid"
        aria-label={say('plan.grid')}
        aria-rowcount={rows.length + 2}
        aria-colcount={dates.length + 1}
        data-grabbed={ghost !== undefined}
        style={{ '--count': dates.length } as React.CSSProperties}
      >
        <colgroup>
          <col className="plan-grid-first" />
        </colgroup>
        <thead>
          <tr>
            <td>{say('plan.leaveFirst')}</td>
            {dates.map((date) => (
              <th
                key={date}
                scope="col"
                data-closed={isClosed(desks, date)}
                data-holiday={holidays.has(date)}
                title={names.get(date)}
              >
                {weekdayName(language, date, 'short')}
                <b>{day(language, noonOf(date), noonOf(date))}</b>
                {names.has(date) && <span className="visually-hidden">{names.get(date)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="plan-light">
            <th scope="row">
              <Lightbulb size={16} strokeWidth={1.75} aria-hidden="true" />
              {say('coverage.light')}
            </th>
            {dates.map((date) => (
              <LightCell
                key={date}
                closed={isClosed(desks, date)}
                holes={holes.filter((one) => one.date === date)}
                words={(one) => holeWords({ say, language }, one, desks)}
              />
            ))}
          </tr>
          {rows.map(({ member, cells }, r) => (
            <tr key={member.id}>
              <th scope="row">
                <span className="plan-who">
                  <Avatar name={member.name} id={member.id} size={22} />
                  <bdi>{member.name}</bdi>
                </span>
              </th>
              {cells.map((cell, c) => (
                <PlanCell
                  key={cell.date}
                  cell={cell}
                  row={r}
                  col={c}
                  stop={stopIn(r, c)}
                  desks={desks}
                  locks={locks}
                  ghost={ghost && cell.held.some(({ key }) => key === ghost.key) ? ghost : undefined}
                  editable={editable}
                  onFocus={grab.setAt}
                  onOpen={(shift) => grab.wasDragged() || open.current({ shift, memberId: member.id, date: cell.date })}
                  onPointer={grab.pointer}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface LightProps {
  readonly closed: boolean
  readonly holes: Hole[]
  readonly words: (hole: Hole) => string
}

/** The hours for the eye, for which there is little room; all of it for the ear and the pointer. */
function LightCell({ closed, holes, words }: LightProps) {
  const say = useSay()
  const language = useLanguage()
  const [first] = holes
  const all = holes.map(words).join(', ')
  return (
    <td data-closed={closed} data-gap={first !== undefined} title={all || undefined}>
      {first ? (
        <>
          <TriangleAlert size={14} strokeWidth={2} aria-hidden="true" />
          <small aria-hidden="true">
            {clockSpan(language, first)}
            {holes.length > 1 && ' …'}
          </small>
          <span className="visually-hidden">{all}</span>
        </>
      ) : closed ? (
        <small>{say('coverage.closed')}</small>
      ) : (
        <>
          <CircleCheck size={16} strokeWidth={1.75} aria-hidden="true" />
          <span className="visually-hidden">{say('plan.noGaps')}</span>
        </>
      )}
    </td>
  )
}
