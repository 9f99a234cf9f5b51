import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useEditing } from './useEditing'

const draftOf = (one?: { name: string; atLeast: number }) => ({ name: one?.name ?? '', atLeast: one?.atLeast ?? 1 })
const first = { name: 'Arki', atLeast: 1, version: 3 }
const second = { name: 'Arki', atLeast: 2, version: 4 }

const edit = () => renderHook(({ saved }) => useEditing(saved, draftOf), { initialProps: { saved: first } })

it('an untouched form shows what somebody else saved', () => {
  const { result, rerender } = edit()
  rerender({ saved: second })
  expect(result.current.draft.atLeast).toBe(2)
  expect(result.current.conflict).toBeUndefined()
})

it('a touched form tells what another one changed, and overwrites nothing silently', () => {
  const { result, rerender } = edit()
  act(() => result.current.change({ name: 'Illat' }))
  rerender({ saved: second })
  expect(result.current.conflict?.fields).toEqual(['atLeast'])
  expect(result.current.draft).toEqual({ name: 'Illat', atLeast: 1 })
  act(() => result.current.conflict?.keepMine())
  expect(result.current.conflict).toBeUndefined()
  expect(result.current.draft).toEqual({ name: 'Illat', atLeast: 2 })
  expect(result.current.base?.version).toBe(4)
})

it('what I saved myself is no conflict, also before the list knows of it', () => {
  const { result, rerender } = edit()
  act(() => result.current.change({ atLeast: 2 }))
  act(() => result.current.saved(second))
  rerender({ saved: first })
  expect(result.current.conflict).toBeUndefined()
  expect(result.current.pristine).toBe(true)
})
