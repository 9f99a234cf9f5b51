import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { prefer } from '../preferences'
import { keyName } from './scope'
import { handle } from './useKeys'

const page = `
  <nav><a id="rail" href="/">x</a></nav>
  <main><ul id="list" tabindex="0"></ul><input id="field"><div contenteditable="true" id="rich"></div>
    <div role="menu"><button id="item"></button></div><div role="dialog"><button id="safe"></button></div></main>`

function press(where: string, key: string, more: KeyboardEventInit = {}) {
  const target = where === 'body' ? document.body : document.getElementById(where)!
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  Object.defineProperty(event, 'target', { value: target })
  const take = vi.fn()
  const handled = handle(event, document.querySelector('main'), {
    t: take,
    'Shift+A': take,
    '/': take,
    ArrowDown: take,
    x: () => false,
  })
  return { handled, prevented: event.defaultPrevented, took: take.mock.calls.length }
}

beforeEach(() => {
  document.body.innerHTML = page
  prefer({ singleKeys: true })
})
afterEach(() => prefer({ singleKeys: true }))

describe('a single key', () => {
  it.each(['list', 'body'])('acts with the focus in %s and keeps the browser out of it', (where) => {
    expect(press(where, 't')).toEqual({ handled: true, prevented: true, took: 1 })
  })

  it.each(['field', 'rich', 'item', 'safe', 'rail'])('does nothing in %s', (where) => {
    expect(press(where, 't')).toEqual({ handled: false, prevented: false, took: 0 })
  })

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])('does nothing with %o', (more) => {
    expect(press('list', 't', more).took).toBe(0)
  })

  it('is off for whoever turned single keys off, arrows are not', () => {
    prefer({ singleKeys: false })
    expect(press('list', 't').took).toBe(0)
    expect(press('list', 'A', { shiftKey: true }).took).toBe(0)
    expect(press('list', 'ArrowDown').took).toBe(1)
  })

  it('is left to the browser when its handler does not want it', () => {
    expect(press('list', 'x')).toMatchObject({ handled: false, prevented: false })
  })
})

it('is known by what it writes, not by where it lies', () => {
  const name = (key: string, shiftKey = false) => keyName(new KeyboardEvent('keydown', { key, shiftKey }))
  expect([name('T'), name('T', true), name('?', true), name('/', true), name('ArrowDown', true)]).toEqual([
    't',
    'Shift+T',
    '?',
    '/',
    'Shift+ArrowDown',
  ])
})
