import { fireEvent, renderHook } from '@testing-library/react'
import type { PointerEvent } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Proposal } from './DayView'
import type { Block, Row } from './rows'
import { useDrag } from './useDrag'

const HOUR = 3_600_000
/** 12 hours on 1200 px: a quarter of an hour is 25 px */
const axis = { from: 0, until: 12 * HOUR, ticks: [] }
const block: Block = { kind: 'duty', memberId: 'aino', from: 2 * HOUR, until: 6 * HOUR }
const rows = [{ member: { id: 'aino', name: 'Aino' }, blocks: [block], proposed: false }] as Row[]
const box = (left: number, width: number) => () => ({ left, width, right: left + width }) as DOMRect

describe('a finger', () => {
  const onHold = vi.fn<(held: Proposal | undefined) => void>()
  const onDrop = vi.fn<(dropped: Proposal) => void>()
  let grid: HTMLElement
  let shift: HTMLElement

  beforeEach(() => {
    vi.useFakeTimers()
    document.body.innerHTML = '<div id="grid"><div id="track"><div id="shift"></div></div></div>'
    grid = document.getElementById('grid')!
    shift = document.getElementById('shift')!
    shift.getBoundingClientRect = box(200, 400)
    shift.parentElement!.getBoundingClientRect = box(0, 1200)
    document.elementFromPoint = () => null
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.clearAllMocks()
  })

  function put(x: number) {
    const { result } = renderHook(() =>
      useDrag({ rows, axis, editable: true, grid: { current: grid }, onHold, onDrop }),
    )
    const event = { button: 0, isPrimary: true, pointerId: 1, pointerType: 'touch', currentTarget: shift }
    result.current.pointer({ ...event, clientX: x, clientY: 0 } as unknown as PointerEvent<HTMLElement>, block)
    return result.current
  }
  const to = (type: string, x: number, y = 0) =>
    fireEvent(window, Object.assign(new MouseEvent(type, { clientX: x, clientY: y }), { pointerId: 1 }))
  const scrolls = () => fireEvent.touchMove(grid, { cancelable: true })

  it('along the hours moves the block, and the page stays', () => {
    put(400)
    expect(scrolls()).toBe(true)
    to('pointermove', 450)
    expect(scrolls()).toBe(false)
    to('pointerup', 450)
    expect(onDrop).toHaveBeenCalledWith(expect.objectContaining({ from: 2.5 * HOUR, until: 6.5 * HOUR }))
    expect(scrolls()).toBe(true)
  })

  it('at its end stretches it', () => {
    put(585)
    to('pointermove', 685)
    to('pointerup', 685)
    expect(onDrop).toHaveBeenCalledWith(expect.objectContaining({ from: 2 * HOUR, until: 7 * HOUR }))
  })

  it('that scrolls the page moves nothing', () => {
    put(400)
    to('pointermove', 402, 12)
    expect(scrolls()).toBe(true)
    to('pointercancel', 400, 40)
    vi.advanceTimersByTime(1000)
    expect(onHold).not.toHaveBeenCalledWith(expect.anything())
    expect(onDrop).not.toHaveBeenCalled()
  })

  it('that rests takes the block, and puts it back where it was without a question', () => {
    const { wasDragged } = put(400)
    vi.advanceTimersByTime(400)
    expect(onHold).toHaveBeenCalledWith(expect.objectContaining({ memberId: 'aino' }))
    expect(scrolls()).toBe(false)
    to('pointerup', 400)
    expect(onDrop).not.toHaveBeenCalled()
    expect(wasDragged()).toBe(false)
  })
})
