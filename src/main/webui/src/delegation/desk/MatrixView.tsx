import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import { meQuery } from '../../shared/api/queries'
import { page } from '../../shared/keyboard/page'
import { useKeys } from '../../shared/keyboard/useKeys'
import { usePhone } from '../../shared/media'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { roleOf } from '../mine/MyRoles'
import { askableQuery, busFactorQuery, rolesQuery, useFaces } from '../server'
import { CellPanel } from './CellPanel'
import { DelegationPanel } from './DelegationPanel'
import { GivePanel } from './GivePanel'
import { ListView } from './ListView'
import { MatrixCards } from './MatrixCards'
import { MatrixGrid } from './MatrixGrid'
import { type Cell, cellAt, matrixOf, onlyOwner, placeOf } from './matrix'
import './matrix-view.css'
import { NobodyButYou } from './NobodyButYou'
import { Warnings } from './Warnings'

interface Props {
  readonly decides: boolean
  readonly giving: boolean
  readonly onGiving: (giving: boolean) => void
}

/** Members and channels: the grid, its list twin, and one panel beside them. What is open stands in the address. */
export function MatrixView({ decides, giving, onGiving }: Props) {
  const phone = usePhone()
  const [, go] = useLocation()
  const search = useSearch()
  const place = new URLSearchParams(search)
  const grid = useRef<HTMLTableElement>(null)
  const { data: me } = useQuery(meQuery)
  const { data: rows, error, refetch } = useQuery(rolesQuery)
  const { data: channels } = useQuery(askableQuery)
  const { data: factors } = useQuery({ ...busFactorQuery, enabled: decides })
  const face = useFaces()
  const matrix = useMemo(() => {
    if (!rows || !channels || !me) return undefined
    const mine = new Set(me.channels.map(({ channel }) => channel.id))
    const shown = decides ? channels : channels.filter(({ id }) => mine.has(id))
    return matrixOf(rows, shown.map(face), factors, me.id)
  }, [rows, channels, factors, me, decides, face])

  const list = place.get('view') === 'list'
  const cell = matrix && cellAt(matrix, place.get('at'))
  const one = place.get('open')

  const show = useCallback(
    (change: Record<string, string | undefined>) => {
      const next = new URLSearchParams(search)
      for (const [name, value] of Object.entries(change)) value ? next.set(name, value) : next.delete(name)
      go(`/delegations${next.size ? `?${next}` : ''}`, { replace: true })
    },
    [go, search],
  )
  const open = (chosen: Cell) => {
    onGiving(false)
    show({ at: placeOf(chosen), open: undefined })
  }
  const close = useCallback(() => {
    onGiving(false)
    show({ at: undefined, open: undefined, give: undefined, for: undefined })
    // back to where Enter was pressed
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus())
  }, [onGiving, show])
  const isOpen = giving || cell !== undefined || one !== null
  useKeys(page, { Escape: () => (isOpen ? close() : false) })

  if (error && !rows) return <ProblemView error={error} again={() => void refetch()} />
  if (!matrix) return <Skeleton rows={10} height="49px" />
  return (
    <div className="matrix-view" data-keep-focus>
      <div className="matrix-main" id="list" tabIndex={-1}>
        {decides && onlyOwner(matrix) && <NobodyButYou onGive={() => onGiving(true)} />}
        {list ? (
          <ListView open={one} onOpen={(id) => show({ open: id, at: undefined })} />
        ) : phone ? (
          <MatrixCards matrix={matrix} onOpen={open} />
        ) : (
          <MatrixGrid matrix={matrix} grid={grid} open={cell} onOpen={open} me={me?.id} />
        )}
      </div>
      {giving && <GivePanel onClose={close} preset={place.get('for') ?? undefined} role={roleOf(place.get('give'))} />}
      {!giving && cell && <CellPanel key={placeOf(cell)} cell={cell} decides={decides} onClose={close} />}
      {!giving && !cell && one && <DelegationPanel id={one} decides={decides} onClose={close} />}
      {!isOpen && decides && factors && (
        <Warnings
          factors={factors}
          onGive={(channelId, role) => {
            show({ for: channelId, give: role })
            onGiving(true)
          }}
        />
      )}
    </div>
  )
}
