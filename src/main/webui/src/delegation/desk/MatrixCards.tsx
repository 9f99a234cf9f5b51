import { useState } from 'react'
import { useSay } from '../../shared/i18n/words'
import { Avatar } from '../../shared/ui/Avatar'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'
import { roleName } from '../words'
import { CellWords } from './MatrixCell'
import './matrix-cards.css'
import type { Cell, Matrix } from './matrix'

/** On a phone the grid is read one person or one channel at a time. */
export function MatrixCards({ matrix, onOpen }: { matrix: Matrix; onOpen: (cell: Cell) => void }) {
  const say = useSay()
  const [by, setBy] = useState<'person' | 'channel'>('person')
  const filled = (cell: Cell) => cell.lead !== undefined || cell.request !== undefined
  return (
    <>
      <fieldset className="cards-by">
        <legend className="visually-hidden">{say('delegation.by')}</legend>
        {(['person', 'channel'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={by === one} onClick={() => setBy(one)}>
            {say(one === 'person' ? 'delegation.byPerson' : 'delegation.byChannel')}
          </button>
        ))}
      </fieldset>
      <ul className="matrix-cards">
        {by === 'person'
          ? matrix.rows.map(({ member, owner, cells }) => (
              <li key={member.id}>
                <h2>
                  <Avatar name={member.name} id={member.id} size={28} />
                  <bdi>{member.name}</bdi>
                  {owner && <small>{roleName(say, 'owner')}</small>}
                </h2>
                <Lines cells={cells.filter(filled)} name={(cell) => cell.channel.name} glyph onOpen={onOpen} />
              </li>
            ))
          : matrix.channels.map((channel, column) => (
              <li key={channel.id}>
                <h2>
                  <NetworkGlyph network={channel.network} size={20} named />
                  <bdi>{channel.name}</bdi>
                </h2>
                <Lines
                  cells={matrix.rows.map(({ cells }) => cells[column]!).filter(filled)}
                  name={(cell) => cell.member.name}
                  onOpen={onOpen}
                />
              </li>
            ))}
      </ul>
    </>
  )
}

interface LinesProps {
  cells: Cell[]
  name: (cell: Cell) => string
  glyph?: boolean
  onOpen: (cell: Cell) => void
}

function Lines({ cells, name, glyph, onOpen }: LinesProps) {
  const say = useSay()
  if (cells.length === 0) return <p className="cards-none">{say('delegation.nothing')}</p>
  return (
    <ul>
      {cells.map((cell) => (
        <li key={cell.member.id + cell.channel.id}>
          <button type="button" data-request={cell.request !== undefined} onClick={() => onOpen(cell)}>
            {glyph && <NetworkGlyph network={cell.channel.network} named />}
            <bdi>{name(cell)}</bdi>
            <span>
              <CellWords cell={cell} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
