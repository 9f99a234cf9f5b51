import 'fake-indexeddb/auto'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Standing } from '../team/standing'
import { asked, changes, field, freshBox, open, press, soon, stands, type } from './boxTesting'
import { aReply, joonas } from './testing'

const { state: server } = await vi.hoisted(() => import('./testServer'))

freshBox()

describe('the reply box of somebody whose replies are approved', () => {
  const risto = { id: 'risto', name: 'Risto Hallamaa' }
  const writer: Standing = { drafts: true, answers: true, approves: false, trust: 'supervised' }

  it('submits instead of sending, resolves nothing, and locks the text', async () => {
    stands(writer)
    server.supervised = true
    await open()
    type('Hei Riikka')
    expect(screen.queryByRole('button', { name: /Send/ })).toBeNull()
    press('Enter')
    expect(await screen.findByText('Waits for approval')).toBeTruthy()
    expect(asked('POST', '/replies')).toHaveLength(1)
    expect(asked('PUT', '/resolution')).toHaveLength(0)
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('says with whom it lies until when, and takes it back as a draft', async () => {
    stands(writer)
    const approval = { by: risto, deadline: soon(), fallback: joonas }
    await open({ replies: [aReply({ state: 'submitted', author: server.me, approval })] })
    expect(screen.getByText(/Waits for/).textContent).toMatch(/^Waits for Risto, decided by .+, then Joonas$/)
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw to draft' }))
    await waitFor(() => expect(field().value).toBe('Hei Riikka, olen pahoillani.'))
    expect(asked('PUT', '/cancellation')).toHaveLength(1)
  })

  it('shows the reason first, what was changed on demand, and submits again', async () => {
    stands(writer)
    server.supervised = true
    const approval = { by: risto, reason: 'Kerro myös, mistä niitä saa.' }
    await open({ replies: [aReply({ state: 'returned', author: server.me, approval })] })
    expect(document.querySelector('.strip-held')?.textContent).toBe(
      'Risto returned this: "Kerro myös, mistä niitä saa."',
    )
    await waitFor(() => expect(field().value).toBe('Hei Riikka, olen pahoillani.'))
    type('Hei Riikka, olen hyvin pahoillani.')
    fireEvent.click(screen.getByRole('button', { name: 'Show changes' }))
    expect(document.querySelector('ins')?.textContent).toContain('hyvin')
    fireEvent.click(screen.getByRole('button', { name: 'Submit again to Risto' }))
    await waitFor(() => expect(document.querySelector('.strip-held')?.textContent).toMatch(/^Waits for Risto/))
    expect(asked('PATCH', '/replies/r1')[0]?.body).toEqual({ text: 'Hei Riikka, olen hyvin pahoillani.' })
    expect(asked('PUT', '/submission')[0]?.body).toEqual({ seenVersion: 1 })
  })
})

describe('the reply box of an approver', () => {
  const waits = (change = {}) => aReply({ state: 'submitted', author: joonas, version: 4, ...change })

  beforeEach(() => {
    stands({ drafts: true, answers: true, approves: true, trust: 'free' })
  })

  it('approves exactly this text for the comment as it was read', async () => {
    await open({ version: 7, replies: [waits()] })
    fireEvent.click(await screen.findByRole('button', { name: 'Approve and send' }))
    expect(await screen.findByText(/Leaves in/)).toBeTruthy()
    expect(asked('PUT', '/approval')[0]?.body).toEqual({ seenVersion: 7 })
  })

  it('stops when the comment changes under it, until that was read', async () => {
    await open({ version: 7, replies: [waits()] })
    await screen.findByRole('button', { name: 'Approve and send' })
    await changes({ version: 8, text: 'Nyt kirjoitin toisin.' })
    expect(await screen.findByText('The thread changed while you wrote.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Approve and send' }))
    expect(asked('PUT', '/approval')).toHaveLength(0)
    fireEvent.click(screen.getByRole('button', { name: 'Read it, go on' }))
    fireEvent.click(screen.getByRole('button', { name: 'Approve and send' }))
    await waitFor(() => expect(asked('PUT', '/approval')[0]?.body).toEqual({ seenVersion: 8 }))
  })

  it('sends other words in the same step', async () => {
    await open({ replies: [waits()] })
    fireEvent.click(await screen.findByRole('button', { name: 'Edit and approve' }))
    const text = screen.getByLabelText('The reply, as it will leave')
    expect(document.activeElement).toBe(text)
    fireEvent.change(text, { target: { value: 'Hei Riikka, anteeksi.' } })
    fireEvent.keyDown(text, { key: 'Enter', ctrlKey: true })
    await waitFor(() =>
      expect(asked('PUT', '/approval')[0]?.body).toEqual({ seenVersion: 1, text: 'Hei Riikka, anteeksi.' }),
    )
  })

  it('returns it with at least three words', async () => {
    await open({ replies: [waits()] })
    fireEvent.click(await screen.findByRole('button', { name: 'Return with a reason' }))
    const reason = screen.getByLabelText('What should Joonas change')
    fireEvent.change(reason, { target: { value: 'Liian lyhyt - !' } })
    fireEvent.click(screen.getByRole('button', { name: 'Return it' }))
    expect(asked('PUT', '/return')).toHaveLength(0)
    fireEvent.change(reason, { target: { value: 'Kerro mistä saa' } })
    fireEvent.click(screen.getByRole('button', { name: 'Return it' }))
    await waitFor(() => expect(asked('PUT', '/return')[0]?.body).toEqual({ reason: 'Kerro mistä saa' }))
  })

  it('asks first what becomes of another reply that waits here', async () => {
    await open({ replies: [waits(), waits({ id: 'r2', author: { id: 'x', name: 'Mervi Tolonen' } })] })
    fireEvent.click(await screen.findByRole('button', { name: 'Approve and send' }))
    expect(asked('PUT', '/approval')).toHaveLength(0)
    fireEvent.click(screen.getByRole('button', { name: 'Let it wait' }))
    await waitFor(() => expect(asked('PUT', '/approval')[0]?.body).toEqual({ seenVersion: 1, others: 'keep' }))
  })
})
