import { Palmtree, Thermometer, UserX } from 'lucide-react'
import type { PointerEvent } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { hour } from '../speech'
import { DAY_MINUTES, wallOf } from '../wall'
import { css } from './DayGrid'
import { type DayAxis, placeAt } from './dayAxis'
import { type Block, movable } from './rows'

export interface Spot {
  readonly row: number
  readonly block: number
}

interface Props {
  readonly block: Block
  readonly name: string
  readonly axis: DayAxis
  readonly zone: string
  readonly stop: boolean
  readonly place: Spot
  readonly selected: boolean
  /** a proposal takes its place */
  readonly leaves: boolean
  readonly onFocus: (place: Spot) => void
  readonly onSelect: (block: Block) => void
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, block: Block) => void
}

const AWAY = { holiday: Palmtree, ill: Thermometer, other: UserX, unknown: UserX }

export function BlockCell({ block, name, axis, zone, stop, place, selected, leaves, ...does }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { kind, absence, missing } = block
  const end = wallOf(block.until, zone).minutes
  const times = {
    from: hour(language, wallOf(block.from, zone).minutes),
    until: hour(language, end === 0 ? DAY_MINUTES : end),
  }
  const away = absence?.kind ?? 'unknown'
  const Icon = AWAY[away]
  const on = say('coverage.on', { name, ...times })
  const label =
    kind === 'away'
      ? `${name}: ${say(`coverage.away_${away}`)}`
      : kind === 'missing'
        ? `${on}, ${say('coverage.legendMissing')}: ${say(`coverage.why_${missing!.why}`)}`
        : block.approvesOnly
          ? `${on}, ${say('coverage.approvesOnly')}`
          : on
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its blocks
    <div
      role="gridcell"
      className={`block block-${leaves ? 'missing' : kind}`}
      data-place={`${place.row} ${place.block}`}
      data-movable={movable(block)}
      data-approves={block.approvesOnly}
      tabIndex={stop ? 0 : -1}
      aria-label={label}
      aria-selected={selected}
      style={css(placeAt(axis, block))}
      onFocus={() => does.onFocus(place)}
      onClick={() => movable(block) && does.onSelect(block)}
      onPointerDown={(event) => does.onPointerDown(event, block)}
    >
      <span>
        {kind === 'away' && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
        {kind === 'away' ? say(`coverage.away_${away}`) : <span className="block-words">{on}</span>}
        {kind === 'missing' && missing!.why !== 'absent' && <em>{say(`coverage.why_${missing!.why}`)}</em>}
      </span>
    </div>
  )
}
