// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { changedFields, changeOf, isChange, merged, moved } from './change'

interface Body {
  name?: string
  until?: string
  members?: string[]
}

describe('what is sent of a change', () => {
  const before: Body = { name: 'Arki', until: '2026-12-31', members: ['aino', 'jonas'] }

  it('is what is another, and nothing else', () => {
    expect(changeOf(before, { ...before, members: ['jonas', 'aino'] })).toEqual({ members: ['jonas', 'aino'] })
    expect(isChange(changeOf(before, { ...before }))).toBe(false)
  })

  it('names what had a value and was emptied, and never what was empty before', () => {
    expect(changeOf(before, { ...before, name: 'Illat', until: undefined })).toEqual({
      name: 'Illat',
      clear: ['until'],
    })
    expect(changeOf<Body>({ name: 'Arki', until: undefined }, { name: 'Arki' })).toEqual({})
  })
})

describe('somebody saved meanwhile', () => {
  const before = { name: 'Arki', atLeast: 1, zone: 'Europe/Helsinki' }
  const mine = { ...before, name: 'Illat' }
  const theirs = { ...before, name: 'Yöt', atLeast: 2 }

  it('and what they changed is told', () => {
    expect(changedFields(before, theirs)).toEqual(['name', 'atLeast'])
  })

  it('and mine over theirs keeps what only they changed', () => {
    expect(merged(before, mine, theirs)).toEqual({ name: 'Illat', atLeast: 2, zone: 'Europe/Helsinki' })
  })
})

describe('the order of turns', () => {
  it('changes by one place and stops at its ends', () => {
    expect(moved(['aino', 'jonas', 'sanna'], 2, -1)).toEqual(['aino', 'sanna', 'jonas'])
    expect(moved(['aino', 'jonas', 'sanna'], 0, 1)).toEqual(['jonas', 'aino', 'sanna'])
    expect(moved(['aino', 'jonas'], 0, -1)).toEqual(['aino', 'jonas'])
    expect(moved(['aino', 'jonas'], 1, 1)).toEqual(['aino', 'jonas'])
  })
})
