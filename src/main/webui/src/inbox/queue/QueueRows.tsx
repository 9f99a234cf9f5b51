import type { ReactNode, RefObject } from 'react'
import {
  GridList,
  GridListItem,
  type Key,
  type Selection,
  type ListState as StateOf,
} from 'react-aria-components/GridList'
import { Virtualizer } from 'react-aria-components/Virtualizer'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { useNow } from '../../shared/time/useNow'
import { FixedRows } from './FixedRows'
import type { Row } from './list'
import { rowName } from './rowName'

export type ListState = StateOf<unknown>

interface Props {
  rows: Row[]
  rowHeight: number
  current: string | null
  selected: Selection
  grid: RefObject<HTMLDivElement | null>
  /** the list's own state, for keys that move the focus */
  state: RefObject<ListState | null>
  onSelect: (selected: Selection) => void
  onOpen: (id: string) => void
  onScroll: () => void
  draw: (row: Row) => ReactNode
  many?: boolean
}

/** Fixed rows in a virtual list: ten thousand comments, forty rows in the page. */
export function QueueRows({ rows, rowHeight, current, grid, state, onOpen, onScroll, draw, ...rest }: Props) {
  const say = useSay()
  const language = useLanguage()
  const minute = Math.floor(useNow() / 60_000)
  return (
    <Virtualizer layout={FixedRows} layoutOptions={{ rowHeight }}>
      <GridList
        ref={grid}
        id="list"
        className={({ state: latest }) => {
          // lends the list's state to the keys outside of it
          state.current = latest
          return 'queue-rows'
        }}
        aria-label={say('queue.list')}
        items={rows}
        dependencies={[current, draw, minute]}
        disallowTypeAhead
        keyboardNavigationBehavior="tab"
        selectionMode={rest.many === false ? 'none' : 'multiple'}
        selectionBehavior="toggle"
        selectedKeys={rest.selected}
        onSelectionChange={rest.onSelect}
        onAction={(key: Key) => onOpen(String(key))}
        onScroll={onScroll}
      >
        {(row: Row) => (
          <GridListItem
            id={row.id}
            className="queue-item"
            textValue={rowName(row, minute * 60_000, language, say)}
            data-current={row.id === current || undefined}
          >
            {draw(row)}
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  )
}

export function focusRow(state: ListState | null, id: string | null) {
  if (!state || id === null || !state.collection.getItem(id)) return
  state.selectionManager.setFocused(true)
  state.selectionManager.setFocusedKey(id)
}

/** Moves the focus by rows; false at the end. */
export function moveFocus(state: ListState | null, from: string | null, step: 1 | -1): boolean {
  if (!state) return false
  const { collection, selectionManager } = state
  const known = from !== null && collection.getItem(from) !== null
  const key = known
    ? step > 0
      ? collection.getKeyAfter(from)
      : collection.getKeyBefore(from)
    : collection.getFirstKey()
  if (key === null || key === undefined) return false
  selectionManager.setFocused(true)
  selectionManager.setFocusedKey(key)
  return true
}
