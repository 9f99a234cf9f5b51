import type { Key } from 'react-aria-components/GridList'
import { Layout, LayoutInfo, Rect, Size } from 'react-aria-components/Virtualizer'

interface Options {
  rowHeight: number
}

const AHEAD = 6

/**
 * Rows of one height, so where a row stands is a multiplication: nothing is measured, and ten thousand rows cost no more
 * than ten.
 */
export class FixedRows extends Layout {
  private rowHeight = 76
  private keys: Key[] = []
  private places = new Map<Key, number>()
  private collection: unknown

  shouldInvalidateLayoutOptions(now: Options, before: Options) {
    return now.rowHeight !== before.rowHeight
  }

  update({ layoutOptions }: { layoutOptions?: Options }) {
    this.rowHeight = layoutOptions?.rowHeight ?? this.rowHeight
    const collection = this.virtualizer?.collection
    if (!collection || collection === this.collection) return
    this.collection = collection
    this.keys = [...collection].filter((node) => node.type === 'item').map((node) => node.key)
    this.places = new Map(this.keys.map((key, place) => [key, place]))
  }

  getVisibleLayoutInfos(rect: Rect): LayoutInfo[] {
    const from = Math.max(0, Math.floor(rect.y / this.rowHeight) - AHEAD)
    const until = Math.ceil(rect.maxY / this.rowHeight) + AHEAD
    const seen = this.keys.slice(from, until)
    // the row with the focus stays, wherever the list was scrolled to
    const kept = [...(this.virtualizer?.persistedKeys ?? [])].filter((key) => {
      const place = this.places.get(key)
      return place !== undefined && (place < from || place >= until)
    })
    return [...seen, ...kept].map((key) => this.info(key))
  }

  getLayoutInfo(key: Key): LayoutInfo | null {
    return this.places.has(key) ? this.info(key) : null
  }

  getContentSize(): Size {
    return new Size(this.width, this.keys.length * this.rowHeight)
  }

  private info(key: Key): LayoutInfo {
    const y = (this.places.get(key) ?? 0) * this.rowHeight
    return new LayoutInfo('item', key, new Rect(0, y, this.width, this.rowHeight))
  }

  private get width() {
    return this.virtualizer?.size.width ?? 0
  }
}
