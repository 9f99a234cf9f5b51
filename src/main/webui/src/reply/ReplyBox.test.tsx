import 'fake-indexeddb/auto'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { hold } from '../inbox/comments'
import { queryClient } from '../shared/api/queries'
import { connection } from '../shared/connection'
import { asked, changes, field, freshBox, open, press, soon, type } from './boxTesting'
import { aComment, aReply, joonas } from './testing'

const { state: server } = await vi.hoisted(() => import('./testServer'))

freshBox()

describe('the reply box', () => {
  it('claims with the first letter and tells the team on the first pause', async () => {
    await open()
    type('Hei')
    expect(await screen.findByText('You are answering.')).toBeTruthy()
    await waitFor(() => expect(asked('PUT', '/draft')[0]?.body).toEqual({ text: 'Hei' }))
    expect(await screen.findByText(/Draft saved/)).toBeTruthy()
  })

  it('sends once for two presses, resolves, and gives the claim back', async () => {
    await open()
    type('Hei Riikka')
    await screen.findByText('You are answering.')
    press('Enter')
    press('Enter')
    expect(await screen.findByText(/Leaves in/)).toBeTruthy()
    expect(asked('POST', '/replies')).toHaveLength(1)
    await waitFor(() => expect(asked('PUT', '/resolution')[0]?.body).toEqual({ outcome: 'answered' }))
    expect(asked('DELETE', '/claim')).toHaveLength(1)
  })

  it('keeps open what is sent with the shift key', async () => {
    await open()
    type('Hei')
    press('Enter', { shiftKey: true })
    await screen.findByText(/Leaves in/)
    expect(asked('PUT', '/resolution')).toHaveLength(0)
  })

  it('brings the text back on undo, and sends it the next time as a new reply', async () => {
    await open()
    type('Hei Riikka')
    press('Enter', { shiftKey: true })
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(field().value).toBe('Hei Riikka'))
    press('Enter', { shiftKey: true })
    await waitFor(() => expect(asked('POST', '/replies')).toHaveLength(2))
    const [first, second] = asked('POST', '/replies')
    expect(first?.key).not.toBe(second?.key)
  })

  it('sends what was called back with what the thread is by then, however soon', async () => {
    await open()
    server.slow = 200
    type('Hei Riikka')
    press('Enter', { shiftKey: true })
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(field().value).toBe('Hei Riikka'))
    const { version } = server.comment
    press('Enter', { shiftKey: true })
    await waitFor(() => expect(asked('POST', '/replies')).toHaveLength(2))
    expect(asked('POST', '/replies')[1]?.body.seenVersion).toBe(version)
  })

  it('goes on with what it has read when a list behind it lags', async () => {
    const release = hold({ find: () => aComment({ version: 1 }), put: () => undefined })
    await open({ version: 5 })
    type('Hei Riikka')
    await screen.findByText('You are answering.')
    press('Enter', { shiftKey: true })
    await waitFor(() => expect(asked('POST', '/replies')[0]?.body.seenVersion).toBe(5))
    release()
  })

  it('tries again with the same key when nobody answered', async () => {
    await open()
    type('Hei')
    server.refuse['POST /comments/c1/replies'] = { status: 0, code: '' }
    press('Enter')
    await screen.findByText(/only once/)
    server.refuse = {}
    act(() => connection.set({ online: true, at: Date.now() }))
    press('Enter')
    await screen.findByText(/Leaves in/)
    const keys = asked('POST', '/replies').map((one) => one.key)
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })

  it('stops when the thread changed, and goes on after reading, text untouched', async () => {
    await open()
    type('Hei Riikka')
    const entry = { id: 't1', author: { id: 'j', name: 'Jari' }, text: 'Minullakin', own: false, createdAt: soon() }
    await changes({ version: 7, thread: [entry] })
    expect(await screen.findByText('The thread changed while you wrote.')).toBeTruthy()
    expect(screen.getByText('Minullakin')).toBeTruthy()
    press('Enter')
    expect(asked('POST', '/replies')).toHaveLength(0)
    fireEvent.click(screen.getByRole('button', { name: 'Read it, go on' }))
    expect(field().value).toBe('Hei Riikka')
    press('Enter')
    await waitFor(() => expect(asked('POST', '/replies')[0]?.body.seenVersion).toBe(7))
  })

  it('shows a colleague’s text live and read-only, and asks once before taking', async () => {
    const draft = { text: 'Joonas kirjoittaa', version: 1, member: joonas, savedAt: soon() }
    await open({ claim: { member: joonas, expiresAt: soon() }, draft })
    expect(screen.getByText('Joonas kirjoittaa').tagName).toBe('P')
    fireEvent.click(screen.getByRole('button', { name: 'Take it' }))
    expect(asked('PUT', '/claim')).toHaveLength(0)
    fireEvent.click(screen.getByRole('button', { name: 'Take it' }))
    await waitFor(() => expect(field().value).toBe('Joonas kirjoittaa'))
    expect(asked('PUT', '/claim')[0]?.body).toEqual({ take: true })
  })

  it('sends nothing again before somebody said what became of an uncertain reply', async () => {
    await open({ replies: [aReply({ state: 'unknown' })] })
    expect(screen.getByText('We do not know if this was posted.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Send|Try again/ })).toBeNull()
    expect(document.querySelector('textarea')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'It is not there' }))
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy()
    expect(asked('PUT', '/verdict')[0]?.body).toEqual({ posted: false })
  })

  it('asks for the link when it is there', async () => {
    await open({ replies: [aReply({ state: 'unknown' })] })
    fireEvent.click(screen.getByRole('button', { name: 'It is there' }))
    const link = screen.getByLabelText('Link to the reply')
    expect(document.activeElement).toBe(link)
    fireEvent.change(link, { target: { value: 'https://x.example/1' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() =>
      expect(asked('PUT', '/verdict')[0]?.body).toEqual({ posted: true, permalink: 'https://x.example/1' }),
    )
  })

  it('mends a failed reply and tries again', async () => {
    const failure = { code: 'duplicate', detail: 'it said this before', retryable: true }
    await open({ replies: [aReply({ state: 'failed', failure })] })
    expect(screen.getByText('Facebook did not take it: it said this before')).toBeTruthy()
    await waitFor(() => expect(field().value).toBe('Hei Riikka, olen pahoillani.'))
    type('Hei Riikka, anteeksi.')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText(/Leaves in/)
    expect(asked('PATCH', '/replies/r1')[0]?.body).toEqual({ text: 'Hei Riikka, anteeksi.' })
    expect(asked('PUT', '/submission')).toHaveLength(1)
  })

  it('keeps the text on this device and does not send while offline', async () => {
    await open()
    type('Hei Riikka')
    server.refuse['PUT /comments/c1/draft'] = { status: 0, code: '' }
    expect(await screen.findByText(/Saved on this device only/)).toBeTruthy()
    press('Enter')
    expect(asked('POST', '/replies')).toHaveLength(0)
    expect(screen.getByText('No connection. You can send when it is back.')).toBeTruthy()
  })

  it('has my text again after the page was left at once', async () => {
    const first = await open()
    type('Hei Rii')
    first.unmount()
    queryClient.clear()
    await open()
    await waitFor(() => expect(field().value).toBe('Hei Rii'))
  })

  it('refuses what is too long', async () => {
    await open()
    type('x'.repeat(8001))
    expect(await screen.findByText('1 over the limit')).toBeTruthy()
    press('Enter')
    expect(asked('POST', '/replies')).toHaveLength(0)
  })

  it('is closed with its reason for an observer and for a deleted comment', async () => {
    const page = await open({ can: { reply: false, hide: false, delete: false, like: false } })
    expect(screen.getByText(/You see Myllyranta/)).toBeTruthy()
    page.unmount()
    queryClient.clear()
    await open({ deletedAt: soon() })
    expect(screen.getByText(/deleted on Facebook/)).toBeTruthy()
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('does not render while somebody types', async () => {
    await open({ claim: { member: server.me, expiresAt: soon() } })
    type('Hei')
    await screen.findByText(/Draft saved/)
    type('Hei ')
    const before = document.querySelector('.send-bar')?.outerHTML
    const same = field()
    for (const text of ['Hei R', 'Hei Ri', 'Hei Rii']) type(text)
    expect(document.querySelector('.send-bar')?.outerHTML).toBe(before)
    expect(field()).toBe(same)
  })
})
