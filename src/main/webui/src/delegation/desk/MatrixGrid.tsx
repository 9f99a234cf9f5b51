import { type CSSProperties, type RefObject, useEffect, useState } from 'react'
import { useSay } from '../../shared/i18n/words'
import { useKeys } from '../../shared/keyboard/useKeys'
import { networkTitle } from '../../shared/network'
import { Avatar } from '../../shared/ui/Avatar'
import { Kbd } from '../../shared/ui/Kbd'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import { roleName } from '../words'
import { Legend } from './Legend'
import { MatrixCell } from './MatrixCell'
import type { Cell, Matrix } from './matrix'
import './matrix-grid.css'
import { MOVES, move, type Place } from './move'
import { SumRow } from './SumRow'

interface Props {
  readonly matrix: Matrix
  readonly grid: RefObject<HTMLTableElement | null>
  readonly open?: Cell
  readonly onOpen: (cell: Cell) => void
  readonly me?: string
}

/** One tab stop; arrows go from cell to cell, Enter opens one. To a screen reader it is the table that it looks like. */
export function MatrixGrid({ matrix, grid, open, onOpen, me }: Props) {
  const say = useSay()
  const { rows, channels, sums } = matrix
  const [at, setAt] = useState<Place>({ row: 0, column: 0 })
  const row = Math.min(at.row, rows.length - 1)
  const column = Math.min(at.column, channels.length - 1)
  const current = rows[row]?.cells[column]

  const go = (event: KeyboardEvent) => {
    if (!inside(grid.current)) return false
    const to = move({ row, column }, event.key, rows.length, channels.length)
    if (!to) return false
    setAt(to)
    const place = `[data-row="${to.row}"][data-column="${to.column}"]`
    grid.current?.querySelector<HTMLElement>(place)?.focus()
    return true
  }
  const keys = Object.fromEntries(MOVES.map((key) => [key, go]))
  const enter = () => (current && inside(grid.current) ? onOpen(current) : false)
  useKeys(grid, { ...keys, Enter: enter, ' ': enter })

  // a cell opened by its address is where the arrows go on
  useEffect(() => {
    const opened = rows.findIndex((one) => open && one.cells.includes(open))
    if (open && opened >= 0) setAt({ row: opened, column: rows[opened]!.cells.indexOf(open) })
  }, [open, rows])

  return (
    <div className="matrix-scroll">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid, with one tab stop and arrows
        role="grid"
        ref={grid}
        className="matrix"
        style={{ '--columns': channels.length } as CSSProperties}
        aria-label={say('delegation.tabMatrix')}
        aria-rowcount={rows.length + (sums.length ? 3 : 1)}
        aria-colcount={channels.length + 1}
      >
        <thead>
          <tr>
            <td className="matrix-corner">
              {say('delegation.people', { n: rows.length })}, {say('delegation.channelCount', { n: channels.length })}
            </td>
            {channels.map((channel) => (
              <th key={channel.id} scope="col">
                <NetworkGlyph network={channel.network} size={16} />
                <bdi title={channel.name}>{channel.name}</bdi>
                <span>{networkTitle(channel.network)}</span>
              </th>
            ))}
          </tr>
          {sums.length > 0 && <SumRow sums={sums} of="answer" />}
          {sums.length > 0 && <SumRow sums={sums} of="keep" />}
        </thead>
        <tbody>
          {rows.map(({ member, owner, cells }, r) => (
            <tr key={member.id}>
              <th scope="row">
                <span className="matrix-member">
                  <Avatar name={member.name} id={member.id} size={28} />
                  <span>
                    <bdi>{member.name}</bdi>
                    <small>{owner ? roleName(say, 'owner') : member.id === me ? say('delegation.you') : ''}</small>
                  </span>
                </span>
              </th>
              {cells.map((cell, c) => (
                <MatrixCell
                  key={cell.channel.id}
                  cell={cell}
                  place={{ row: r, column: c }}
                  stop={r === row && c === column}
                  isOpen={cell === open}
                  onFocus={setAt}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <footer className="matrix-foot">
        <Legend />
        <p className="matrix-keys" aria-hidden="true">
          <Kbd>←</Kbd> <Kbd>↑</Kbd> <Kbd>↓</Kbd> <Kbd>→</Kbd> {say('keys.inGrid')} <Kbd>Enter</Kbd>{' '}
          {say('keys.openCell')}
        </p>
      </footer>
    </div>
  )
}

/** Focus on the body counts as in the page; the arrows of the grid are for who is in the grid. */
const inside = (grid: HTMLElement | null) => !!grid?.contains(document.activeElement)
