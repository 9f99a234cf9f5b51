import { useCallback, useMemo, useRef, useState } from 'react'
import { useSay } from '../../shared/i18n/words'
import { dismiss, toast } from '../../shared/messages'
import { sameTimes } from './held'
import type { Held } from './types'

interface State {
  readonly held: Held[]
  /** keys of the shifts that a search leaves alone */
  readonly locks: string[]
}

const place = (id: string) => `majakka.plan.${id}`

function remembered(id: string): State | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(place(id)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

function remember(id: string, state: State | undefined) {
  try {
    if (state) sessionStorage.setItem(place(id), JSON.stringify(state))
    else sessionStorage.removeItem(place(id))
  } catch {
    // a full or forbidden store costs the draft after a reload, and nothing else
  }
}

/** A plan as it is moved about: each step can be undone, and a reload loses nothing. */
export function useDraft(id: string, original: Held[], locked: string[] = []) {
  const say = useSay()
  const [states, setStates] = useState<Record<string, State>>({})
  const first = useMemo(() => ({ held: original, locks: locked }), [original, locked])
  const before = useMemo(() => remembered(id), [id])
  const state = states[id] ?? before ?? first
  const set = useCallback(
    (next: State | undefined) => {
      remember(id, next)
      setStates((all) => ({ ...all, [id]: next ?? first }))
    },
    [id, first],
  )
  const told = useRef<number[]>([])
  const change = (held: Held[], words: string) => {
    set({ held, locks: state.locks })
    told.current.push(toast(words, { undo: () => set(state) }))
  }
  return {
    ...state,
    changed: state.held.length !== original.length || state.held.some((one, n) => !same(one, original[n])),
    put: (shift: Held, words: string) =>
      change(
        state.held.some(({ key }) => key === shift.key)
          ? state.held.map((one) => (one.key === shift.key ? shift : one))
          : [...state.held, shift],
        words,
      ),
    drop: (key: string) =>
      change(
        state.held.filter((one) => one.key !== key),
        say('plan.removed'),
      ),
    lock: (key: string) => {
      const locks = state.locks.includes(key) ? state.locks.filter((one) => one !== key) : [...state.locks, key]
      set({ held: state.held, locks })
      return locks.includes(key)
    },
    reset: () => {
      // there is nothing left that they would undo
      for (const one of told.current.splice(0)) dismiss(one)
      set(undefined)
    },
  }
}

const same = (a: Held, b: Held | undefined) => b !== undefined && a.key === b.key && sameTimes(a, b)

export type Draft = ReturnType<typeof useDraft>
