import { Lightbulb } from 'lucide-react'
import { useRef } from 'react'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { Avatar } from '../../shared/ui/Avatar'
import { firstName } from '../../shared/ui/Name'
import type { Bar } from '../bars'
import { firstNamesOf, hour } from '../speech'
import type { Coverage, Day, DeskCoverage, Gap } from '../types'
import { hoursOf } from '../weeks/cells'
import { BlockCell } from './BlockCell'
import type { Proposal } from './DayView'
import { type DayAxis, placeAt } from './dayAxis'
import { LightRow } from './LightRow'
import type { Block, Row } from './rows'
import { useGrab } from './useGrab'
import './day-grid.css'

interface Props {
  readonly rows: Row[]
  readonly bars: Bar[]
  readonly axis: DayAxis
  readonly day: Day
  readonly one: DeskCoverage
  readonly coverage: Coverage
  readonly gap?: Gap
  readonly proposal?: Proposal
  readonly editable: boolean
  readonly selected?: Block
  readonly onSelect: (block: Block) => void
  readonly onPropose: (proposal: Proposal | undefined) => void
}

/** The light above, a row for each person below it; one tab stop, arrows from person to person and from block to block. */
export function DayGrid(props: Props) {
  const { rows, bars, axis, day, one, coverage, gap, selected, onSelect } = props
  const say = useSay()
  const language = useLanguage()
  const grid = useRef<HTMLDivElement>(null)
  const grab = useGrab({ ...props, grid })
  const nameOf = firstNamesOf(coverage)
  const proposal = grab.held ?? props.proposal
  return (
    // biome-ignore lint/a11y/useSemanticElements: its blocks lie on a time axis, which no table has
    <div
      role="grid"
      tabIndex={-1}
      ref={grid}
      className="day-grid"
      aria-label={say('coverage.dayGrid')}
      aria-rowcount={rows.length + 1}
      data-grabbed={grab.held !== undefined}
    >
      <div className="day-hours" aria-hidden="true">
        <span>{one.zone.split('/').at(-1)?.replaceAll('_', ' ')}</span>
        <div>
          {axis.ticks.map(({ at, minutes, again, missing }) => (
            <span
              key={at}
              data-change={again || missing !== undefined}
              style={{ left: `${placeAt(axis, { from: at, until: at }).left}%` }}
            >
              {missing !== undefined
                ? `${say('coverage.missingHour', { time: hour(language, missing) })} · ${hour(language, minutes)}`
                : again
                  ? say('coverage.extraHour', { time: hour(language, minutes) })
                  : hour(language, minutes)}
            </span>
          ))}
        </div>
      </div>
      <LightRow bars={bars} axis={axis} day={day} one={one} nameOf={nameOf} />
      {rows.map((row, r) => (
        // biome-ignore lint/a11y/useSemanticElements: see the grid
        <div role="row" className="day-row" key={row.member.id} data-row={r} tabIndex={-1}>
          {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
          <div role="rowheader" className="day-row-head" tabIndex={-1}>
            <Avatar name={row.member.name} id={row.member.id} size={28} />
            <span>
              <b>
                <bdi>{row.member.name}</bdi>
              </b>
              <small>{note(row)}</small>
            </span>
          </div>
          <div className="day-track" role="none" data-member={row.member.id}>
            <Lines axis={axis} gap={gap} />
            {row.blocks.map((block, b) => (
              <BlockCell
                key={`${block.kind} ${block.from}`}
                block={block}
                name={nameOf(row.member.id)}
                axis={axis}
                zone={one.zone}
                stop={grab.at.row === r && grab.at.block === b}
                place={{ row: r, block: b }}
                selected={isSame(selected, block)}
                leaves={isSame(proposal?.origin, block)}
                onFocus={grab.setAt}
                onSelect={(chosen) => grab.wasDragged() || onSelect(chosen)}
                onPointerDown={grab.pointer}
              />
            ))}
            {row.blocks.length === 0 && (
              // biome-ignore lint/a11y/useSemanticElements: see the grid
              <div
                role="gridcell"
                className="day-empty"
                data-place={`${r} 0`}
                tabIndex={grab.at.row === r ? 0 : -1}
                aria-label={`${row.member.name}: ${say(row.proposed ? 'coverage.free' : 'coverage.notOn')}`}
                onFocus={() => grab.setAt({ row: r, block: 0 })}
              />
            )}
            {proposal?.memberId === row.member.id && (
              <span className="block block-proposal" aria-hidden="true" style={css(placeAt(axis, proposal))}>
                <span>{grab.words(proposal, grab.held !== undefined)}</span>
              </span>
            )}
          </div>
        </div>
      ))}
      {rows.length === 0 && (
        <p className="day-none">{say(day.spans.length ? 'coverage.noDuty' : 'coverage.dayClosed')}</p>
      )}
    </div>
  )

  function note({ blocks, proposed }: Row): string {
    const [duty] = blocks.filter(({ kind }) => kind === 'duty')
    const shift = duty?.shift
    if (duty?.approvesOnly) return say('coverage.approvesOnly')
    if (shift?.source === 'substitute' && shift.insteadOf)
      return say('coverage.source_substitute', { name: firstName(shift.insteadOf.name) })
    if (shift) return shift.name ?? say(`coverage.source_${shift.source}`, { name: '' })
    const missing = blocks.find((block) => block.missing)?.missing
    if (missing) return say(`coverage.why_${missing.why}`)
    return say(proposed ? 'coverage.free' : 'coverage.notOn')
  }
}

/** Rows are made anew with every answer, so a block is known by who and when. */
const isSame = (a: Block | undefined, b: Block) =>
  a?.kind === b.kind && a.memberId === b.memberId && a.from === b.from && a.until === b.until

export const css = ({ left, width }: { left: number; width: number }) => ({ left: `${left}%`, width: `${width}%` })

function Lines({ axis, gap }: { axis: DayAxis; gap?: Gap }) {
  return (
    <span className="day-lines-back" aria-hidden="true">
      {gap && <i style={css(placeAt(axis, { from: Date.parse(gap.from), until: Date.parse(gap.until) }))} />}
      {axis.ticks.map(({ at }) => (
        <b key={at} style={{ left: `${placeAt(axis, { from: at, until: at }).left}%` }} />
      ))}
    </span>
  )
}

export function LightHead({ bars }: { bars: Bar[] }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      <Lightbulb size={24} strokeWidth={1.75} aria-hidden="true" />
      <span>
        <b>{say('coverage.light')}</b>
        <small>
          {bars.length ? say('coverage.serve', { hours: hoursOf(language, bars) }) : say('coverage.closed')}
        </small>
      </span>
    </>
  )
}
