import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { api } from '../shared/api/client'
import { keys, queryClient } from '../shared/api/queries'
import type { Me } from '../shared/api/types'
import { strings as first } from '../shared/i18n/en'
import { strings as later } from '../shared/i18n/en/later'
import { Words } from '../shared/i18n/words'
import { prefer, preferences } from '../shared/preferences'
import { tellChoice, tellOnceKnown } from './mailLanguage'
import SettingsPage from './SettingsPage'

let told: string[] = []
let status: number
let n = 0

/** Somebody new: each member is asked for once. */
function login(more: Partial<Me> = {}): Me {
  const me: Me = { id: `m${n++}`, name: 'Aino', roles: [], may: ['hear', 'ask'], channels: [], onDuty: false, ...more }
  queryClient.setQueryData(keys.me, me)
  return me
}

beforeEach(() => {
  told = []
  status = 204
  queryClient.clear()
  sessionStorage.clear()
  prefer({ language: 'sv' })
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
  vi.spyOn(api, 'PUT').mockImplementation((async (path: string, { body }: { body: { language: string } }) => {
    expect(path).toBe('/api/v1/me/language')
    told.push(body.language)
    return { response: new Response(null, { status }), error: {} }
  }) as never)
})

afterEach(() => vi.unstubAllGlobals())

it('tells a choice once, and the page says that it holds for mail too', async () => {
  login({ language: 'sv' })
  render(
    <QueryClientProvider client={queryClient}>
      <Words language="en" strings={{ ...first, ...later }}>
        <SettingsPage />
      </Words>
    </QueryClientProvider>,
  )
  expect(screen.getByText('Your choice holds for e-mail too.')).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Suomi' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }))
  await waitFor(() => expect(queryClient.getQueryData<Me>(keys.me)?.language).toBe('fi'))
  expect(told).toEqual(['fi'])
  expect(preferences().language).toBe('fi')
})

it('tells after login what the page speaks, once and only for whoever never said', async () => {
  const me = login()
  await tellOnceKnown(me)
  await tellOnceKnown(me)
  await tellOnceKnown(login({ language: 'en' }))
  expect(told).toEqual(['sv'])
})

it('keeps what was chosen before login until somebody is known', async () => {
  await tellChoice('en')
  expect(told).toEqual([])
  await tellOnceKnown(login({ language: 'fi' }))
  await tellOnceKnown(login({ language: 'fi' }))
  expect(told).toEqual(['en'])
})

it('tells choices in their order, and a failure disturbs nobody', async () => {
  const me = login({ language: 'sv' })
  status = 409
  await Promise.all([tellChoice('fi'), tellChoice('en')])
  expect(told).toEqual(['fi', 'en'])
  expect(queryClient.getQueryData<Me>(keys.me)?.language).toBe('sv')
  status = 204
  await tellOnceKnown(me)
  expect(told, 'at the next login, or the next time the page is loaded').toEqual(['fi', 'en', 'en'])
})

it('asks nothing of a server that would refuse', async () => {
  await tellOnceKnown(login({ may: [] }))
  expect(told).toEqual([])
})
